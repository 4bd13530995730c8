// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AbsoluteValueInputs, CreateAudioObjectRequestMediaType, CreateDocumentObjectRequestMediaType,
    CreateImageObjectRequestMediaType, CreateOtherObjectRequestMediaType, CreateVideoObjectRequestMediaType,
    MediaBridgeAbsoluteValueInputs,
};

/// 4 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum ScopeMappingAccessLevel {
    /// `ALL`
    All,
    /// `OWNED`
    Owned,
    /// `TEAM_OWNED`
    TeamOwned,
    /// `UNASSIGNED`
    Unassigned,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ScopeMappingAccessLevel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ScopeMappingAccessLevel", kind: Kind::Enumeration(&[
            "ALL", "OWNED", "TEAM_OWNED", "UNASSIGNED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::All => 0, Self::Owned => 1, Self::TeamOwned => 2, Self::Unassigned => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::All, 1 => Self::Owned, 2 => Self::TeamOwned, 3 => Self::Unassigned,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 6 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum ScopeMappingRequestAction {
    /// `COMMUNICATE`
    Communicate,
    /// `DELETE`
    Delete,
    /// `EDIT`
    Edit,
    /// `EDIT_ASSOCIATION`
    EditAssociation,
    /// `MERGE`
    Merge,
    /// `VIEW`
    View,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ScopeMappingRequestAction {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ScopeMappingRequestAction", kind: Kind::Enumeration(&[
            "COMMUNICATE", "DELETE", "EDIT", "EDIT_ASSOCIATION", "MERGE", "VIEW",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Communicate => 0, Self::Delete => 1, Self::Edit => 2, Self::EditAssociation => 3, Self::Merge => 4,
            Self::View => 5, Self::Unknown(value) => return (6, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Communicate, 1 => Self::Delete, 2 => Self::Edit, 3 => Self::EditAssociation, 4 => Self::Merge,
            5 => Self::View, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `SetContainsString`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SetContainsString {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `SetContainsStringOperator`.
    pub operator: SetContainsStringOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `stringToCheck`: `MediaBridgeAbsoluteValueInputs`.
    pub string_to_check: Box<MediaBridgeAbsoluteValueInputs>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SetContainsString {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetContainsString", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "stringToCheck", required: true },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            inputs: None, operator: Shaped::blank(), property_name: None, string_to_check: Box::new(Shaped::blank()),
            value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.string_to_check,
            4 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name,
            3 => &mut self.string_to_check, 4 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl SetContainsString {
    /// With all that is required.
    pub fn new(string_to_check: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        Self {
            operator: SetContainsStringOperator::SetContainsString,
            string_to_check: Box::new(string_to_check.into()), ..Shaped::blank()
        }
    }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<MediaBridgeAbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum SetContainsStringOperator {
    /// `SET_CONTAINS_STRING`
    SetContainsString,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for SetContainsStringOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetContainsStringOperator", kind: Kind::Enumeration(&["SET_CONTAINS_STRING"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::SetContainsString => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::SetContainsString, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `SoftRequiredPropertiesExtensionData`: one member.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct SoftRequiredPropertiesExtensionData {
    /// `isSoftRequiredProperty`: true or false.
    pub is_soft_required_property: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SoftRequiredPropertiesExtensionData {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SoftRequiredPropertiesExtensionData", kind: Kind::Record(&[
            Member { name: "isSoftRequiredProperty", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { is_soft_required_property: false, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.is_soft_required_property, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.is_soft_required_property, _ => &mut self.rest }
    }
}
impl SoftRequiredPropertiesExtensionData {
    /// With all that is required.
    pub fn new(is_soft_required_property: bool) -> Self { Self { is_soft_required_property, rest: Rest::EMPTY } }
}

/// `SquareRoot`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SquareRoot {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `SquareRootOperator`.
    pub operator: SquareRootOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SquareRoot {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SquareRoot", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl SquareRoot {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: SquareRootOperator::SquareRoot, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<MediaBridgeAbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for SquareRoot {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum SquareRootOperator {
    /// `SQUARE_ROOT`
    SquareRoot,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for SquareRootOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SquareRootOperator", kind: Kind::Enumeration(&["SQUARE_ROOT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::SquareRoot => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::SquareRoot, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `StringEquals`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct StringEquals {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `StringEqualsOperator`.
    pub operator: StringEqualsOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for StringEquals {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StringEquals", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl StringEquals {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: StringEqualsOperator::StringEquals, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<MediaBridgeAbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}
impl Default for StringEquals {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum StringEqualsOperator {
    /// `STRING_EQUALS`
    StringEquals,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for StringEqualsOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StringEqualsOperator", kind: Kind::Enumeration(&["STRING_EQUALS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::StringEquals => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::StringEquals, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `StringLength`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct StringLength {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `StringLengthOperator`.
    pub operator: StringLengthOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for StringLength {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StringLength", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl StringLength {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: StringLengthOperator::StringLength, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<MediaBridgeAbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for StringLength {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum StringLengthOperator {
    /// `STRING_LENGTH`
    StringLength,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for StringLengthOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StringLengthOperator", kind: Kind::Enumeration(&["STRING_LENGTH"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::StringLength => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::StringLength, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `StringPropertyVariable`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct StringPropertyVariable {
    /// `operator`: `StringPropertyVariableOperator`.
    pub operator: StringPropertyVariableOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for StringPropertyVariable {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StringPropertyVariable", kind: Kind::Record(&[
            Member { name: "operator", required: true }, Member { name: "propertyName", required: false },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.operator, 1 => &self.property_name, 2 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.operator, 1 => &mut self.property_name, 2 => &mut self.value, _ => &mut self.rest }
    }
}
impl StringPropertyVariable {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: StringPropertyVariableOperator::StringPropertyVariable, ..Shaped::blank() }
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Text>) -> Self { self.value = Some(value.into()); self }
}
impl Default for StringPropertyVariable {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum StringPropertyVariableOperator {
    /// `STRING_PROPERTY_VARIABLE`
    StringPropertyVariable,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for StringPropertyVariableOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StringPropertyVariableOperator", kind: Kind::Enumeration(&["STRING_PROPERTY_VARIABLE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::StringPropertyVariable => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::StringPropertyVariable, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `StringTargetPropertyVariable`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct StringTargetPropertyVariable {
    /// `operator`: `StringTargetPropertyVariableOperator`.
    pub operator: StringTargetPropertyVariableOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for StringTargetPropertyVariable {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StringTargetPropertyVariable", kind: Kind::Record(&[
            Member { name: "operator", required: true }, Member { name: "propertyName", required: false },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.operator, 1 => &self.property_name, 2 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.operator, 1 => &mut self.property_name, 2 => &mut self.value, _ => &mut self.rest }
    }
}
impl StringTargetPropertyVariable {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: StringTargetPropertyVariableOperator::StringTargetPropertyVariable, ..Shaped::blank() }
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Text>) -> Self { self.value = Some(value.into()); self }
}
impl Default for StringTargetPropertyVariable {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum StringTargetPropertyVariableOperator {
    /// `STRING_TARGET_PROPERTY_VARIABLE`
    StringTargetPropertyVariable,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for StringTargetPropertyVariableOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StringTargetPropertyVariableOperator", kind: Kind::Enumeration(&[
            "STRING_TARGET_PROPERTY_VARIABLE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::StringTargetPropertyVariable => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::StringTargetPropertyVariable, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `Substring`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct Substring {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `SubstringOperator`.
    pub operator: SubstringOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `stringToCheck`: `MediaBridgeAbsoluteValueInputs`.
    pub string_to_check: Box<MediaBridgeAbsoluteValueInputs>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Substring {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Substring", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "stringToCheck", required: true },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            inputs: None, operator: Shaped::blank(), property_name: None, string_to_check: Box::new(Shaped::blank()),
            value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.string_to_check,
            4 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name,
            3 => &mut self.string_to_check, 4 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl Substring {
    /// With all that is required.
    pub fn new(string_to_check: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        Self {
            operator: SubstringOperator::Substring, string_to_check: Box::new(string_to_check.into()),
            ..Shaped::blank()
        }
    }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<MediaBridgeAbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Text>) -> Self { self.value = Some(value.into()); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum SubstringOperator {
    /// `SUBSTRING`
    Substring,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for SubstringOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubstringOperator", kind: Kind::Enumeration(&["SUBSTRING"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Substring => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Substring, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `SubtractNumbers`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SubtractNumbers {
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `SubtractNumbersOperator`.
    pub operator: SubtractNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SubtractNumbers {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubtractNumbers", kind: Kind::Record(&[
            Member { name: "enclosedInParentheses", required: true }, Member { name: "inputs", required: false },
            Member { name: "operator", required: true }, Member { name: "propertyName", required: false },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            enclosed_in_parentheses: false, inputs: None, operator: Shaped::blank(), property_name: None,
            value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.enclosed_in_parentheses, 1 => &self.inputs, 2 => &self.operator, 3 => &self.property_name,
            4 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.enclosed_in_parentheses, 1 => &mut self.inputs, 2 => &mut self.operator,
            3 => &mut self.property_name, 4 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl SubtractNumbers {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self { enclosed_in_parentheses, operator: SubtractNumbersOperator::SubtractNumbers, ..Shaped::blank() }
    }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<MediaBridgeAbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum SubtractNumbersOperator {
    /// `SUBTRACT_NUMBERS`
    SubtractNumbers,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for SubtractNumbersOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubtractNumbersOperator", kind: Kind::Enumeration(&["SUBTRACT_NUMBERS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::SubtractNumbers => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::SubtractNumbers, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `SubtractTime`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SubtractTime {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `SubtractTimeOperator`.
    pub operator: SubtractTimeOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `stringToCheck`: `MediaBridgeAbsoluteValueInputs`.
    pub string_to_check: Box<MediaBridgeAbsoluteValueInputs>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SubtractTime {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubtractTime", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "stringToCheck", required: true },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            inputs: None, operator: Shaped::blank(), property_name: None, string_to_check: Box::new(Shaped::blank()),
            value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.string_to_check,
            4 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name,
            3 => &mut self.string_to_check, 4 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl SubtractTime {
    /// With all that is required.
    pub fn new(string_to_check: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        Self {
            operator: SubtractTimeOperator::SubtractTime, string_to_check: Box::new(string_to_check.into()),
            ..Shaped::blank()
        }
    }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<MediaBridgeAbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum SubtractTimeOperator {
    /// `SUBTRACT_TIME`
    SubtractTime,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for SubtractTimeOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubtractTimeOperator", kind: Kind::Enumeration(&["SUBTRACT_TIME"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::SubtractTime => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::SubtractTime, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `TimeBetween`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct TimeBetween {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `TimeBetweenOperator`.
    pub operator: TimeBetweenOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TimeBetween {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimeBetween", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl TimeBetween {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: TimeBetweenOperator::TimeBetween, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<MediaBridgeAbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for TimeBetween {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum TimeBetweenOperator {
    /// `TIME_BETWEEN`
    TimeBetween,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for TimeBetweenOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimeBetweenOperator", kind: Kind::Enumeration(&["TIME_BETWEEN"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::TimeBetween => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::TimeBetween, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `TimeBetweenSkipWeekends`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct TimeBetweenSkipWeekends {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `TimeBetweenSkipWeekendsOperator`.
    pub operator: TimeBetweenSkipWeekendsOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TimeBetweenSkipWeekends {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimeBetweenSkipWeekends", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl TimeBetweenSkipWeekends {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: TimeBetweenSkipWeekendsOperator::TimeBetweenSkipWeekends, ..Shaped::blank() }
    }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<MediaBridgeAbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for TimeBetweenSkipWeekends {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum TimeBetweenSkipWeekendsOperator {
    /// `TIME_BETWEEN_SKIP_WEEKENDS`
    TimeBetweenSkipWeekends,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for TimeBetweenSkipWeekendsOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimeBetweenSkipWeekendsOperator", kind: Kind::Enumeration(&["TIME_BETWEEN_SKIP_WEEKENDS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::TimeBetweenSkipWeekends => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::TimeBetweenSkipWeekends, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `TimestampOfPropertyVariable`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct TimestampOfPropertyVariable {
    /// `operator`: `TimestampOfPropertyVariableOperator`.
    pub operator: TimestampOfPropertyVariableOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TimestampOfPropertyVariable {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimestampOfPropertyVariable", kind: Kind::Record(&[
            Member { name: "operator", required: true }, Member { name: "propertyName", required: false },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.operator, 1 => &self.property_name, 2 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.operator, 1 => &mut self.property_name, 2 => &mut self.value, _ => &mut self.rest }
    }
}
impl TimestampOfPropertyVariable {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: TimestampOfPropertyVariableOperator::TimestampOfPropertyVariable, ..Shaped::blank() }
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Text>) -> Self { self.value = Some(value.into()); self }
}
impl Default for TimestampOfPropertyVariable {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum TimestampOfPropertyVariableOperator {
    /// `TIMESTAMP_OF_PROPERTY_VARIABLE`
    TimestampOfPropertyVariable,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for TimestampOfPropertyVariableOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimestampOfPropertyVariableOperator", kind: Kind::Enumeration(&[
            "TIMESTAMP_OF_PROPERTY_VARIABLE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::TimestampOfPropertyVariable => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::TimestampOfPropertyVariable, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `TimestampOfTargetPropertyVariable`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct TimestampOfTargetPropertyVariable {
    /// `operator`: `TimestampOfTargetPropertyVariableOperator`.
    pub operator: TimestampOfTargetPropertyVariableOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TimestampOfTargetPropertyVariable {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimestampOfTargetPropertyVariable", kind: Kind::Record(&[
            Member { name: "operator", required: true }, Member { name: "propertyName", required: false },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.operator, 1 => &self.property_name, 2 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.operator, 1 => &mut self.property_name, 2 => &mut self.value, _ => &mut self.rest }
    }
}
impl TimestampOfTargetPropertyVariable {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self {
            operator: TimestampOfTargetPropertyVariableOperator::TimestampOfTargetPropertyVariable,
            ..Shaped::blank()
        }
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Text>) -> Self { self.value = Some(value.into()); self }
}
impl Default for TimestampOfTargetPropertyVariable {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum TimestampOfTargetPropertyVariableOperator {
    /// `TIMESTAMP_OF_TARGET_PROPERTY_VARIABLE`
    TimestampOfTargetPropertyVariable,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for TimestampOfTargetPropertyVariableOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimestampOfTargetPropertyVariableOperator", kind: Kind::Enumeration(&[
            "TIMESTAMP_OF_TARGET_PROPERTY_VARIABLE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::TimestampOfTargetPropertyVariable => 0, Self::Unknown(value) => return (1, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::TimestampOfTargetPropertyVariable, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `UpdateAudioObjectRequest`: 9 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateAudioObjectRequest {
    /// `detailsPageLink`: text; may be absent.
    pub details_page_link: Option<Text>,
    /// `duration`: a whole number; may be absent.
    pub duration: Option<i64>,
    /// `externalId`: text; may be absent.
    pub external_id: Option<Text>,
    /// `fileUrl`: text; may be absent.
    pub file_url: Option<Text>,
    /// `mediaType`: `CreateAudioObjectRequestMediaType`.
    pub media_type: CreateAudioObjectRequestMediaType,
    /// `oembedUrl`: text; may be absent.
    pub oembed_url: Option<Text>,
    /// `posterUrl`: text; may be absent.
    pub poster_url: Option<Text>,
    /// `thumbnailUrl`: text; may be absent.
    pub thumbnail_url: Option<Text>,
    /// `title`: text; may be absent.
    pub title: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UpdateAudioObjectRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateAudioObjectRequest", kind: Kind::Record(&[
            Member { name: "detailsPageLink", required: false }, Member { name: "duration", required: false },
            Member { name: "externalId", required: false }, Member { name: "fileUrl", required: false },
            Member { name: "mediaType", required: true }, Member { name: "oembedUrl", required: false },
            Member { name: "posterUrl", required: false }, Member { name: "thumbnailUrl", required: false },
            Member { name: "title", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            details_page_link: None, duration: None, external_id: None, file_url: None, media_type: Shaped::blank(),
            oembed_url: None, poster_url: None, thumbnail_url: None, title: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.details_page_link, 1 => &self.duration, 2 => &self.external_id, 3 => &self.file_url,
            4 => &self.media_type, 5 => &self.oembed_url, 6 => &self.poster_url, 7 => &self.thumbnail_url,
            8 => &self.title, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.details_page_link, 1 => &mut self.duration, 2 => &mut self.external_id,
            3 => &mut self.file_url, 4 => &mut self.media_type, 5 => &mut self.oembed_url, 6 => &mut self.poster_url,
            7 => &mut self.thumbnail_url, 8 => &mut self.title, _ => &mut self.rest,
        }
    }
}
impl UpdateAudioObjectRequest {
    /// With what can have one value only.
    pub fn new() -> Self { Self { media_type: CreateAudioObjectRequestMediaType::Audio, ..Shaped::blank() } }
    /// Sets `detailsPageLink`.
    pub fn details_page_link(mut self, details_page_link: impl Into<Text>) -> Self {
        self.details_page_link = Some(details_page_link.into()); self
    }
    /// Sets `duration`.
    pub fn duration(mut self, duration: impl Into<i64>) -> Self { self.duration = Some(duration.into()); self }
    /// Sets `externalId`.
    pub fn external_id(mut self, external_id: impl Into<Text>) -> Self {
        self.external_id = Some(external_id.into()); self
    }
    /// Sets `fileUrl`.
    pub fn file_url(mut self, file_url: impl Into<Text>) -> Self { self.file_url = Some(file_url.into()); self }
    /// Sets `oembedUrl`.
    pub fn oembed_url(mut self, oembed_url: impl Into<Text>) -> Self { self.oembed_url = Some(oembed_url.into()); self }
    /// Sets `posterUrl`.
    pub fn poster_url(mut self, poster_url: impl Into<Text>) -> Self { self.poster_url = Some(poster_url.into()); self }
    /// Sets `thumbnailUrl`.
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<Text>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into()); self
    }
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<Text>) -> Self { self.title = Some(title.into()); self }
}
impl Default for UpdateAudioObjectRequest {
    #[inline] fn default() -> Self { Self::new() }
}

/// `UpdateDocumentObjectRequest`: 9 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateDocumentObjectRequest {
    /// `detailsPageLink`: text; may be absent.
    pub details_page_link: Option<Text>,
    /// `duration`: a whole number; may be absent.
    pub duration: Option<i64>,
    /// `externalId`: text; may be absent.
    pub external_id: Option<Text>,
    /// `fileUrl`: text; may be absent.
    pub file_url: Option<Text>,
    /// `mediaType`: `CreateDocumentObjectRequestMediaType`.
    pub media_type: CreateDocumentObjectRequestMediaType,
    /// `oembedUrl`: text; may be absent.
    pub oembed_url: Option<Text>,
    /// `posterUrl`: text; may be absent.
    pub poster_url: Option<Text>,
    /// `thumbnailUrl`: text; may be absent.
    pub thumbnail_url: Option<Text>,
    /// `title`: text; may be absent.
    pub title: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UpdateDocumentObjectRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateDocumentObjectRequest", kind: Kind::Record(&[
            Member { name: "detailsPageLink", required: false }, Member { name: "duration", required: false },
            Member { name: "externalId", required: false }, Member { name: "fileUrl", required: false },
            Member { name: "mediaType", required: true }, Member { name: "oembedUrl", required: false },
            Member { name: "posterUrl", required: false }, Member { name: "thumbnailUrl", required: false },
            Member { name: "title", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            details_page_link: None, duration: None, external_id: None, file_url: None, media_type: Shaped::blank(),
            oembed_url: None, poster_url: None, thumbnail_url: None, title: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.details_page_link, 1 => &self.duration, 2 => &self.external_id, 3 => &self.file_url,
            4 => &self.media_type, 5 => &self.oembed_url, 6 => &self.poster_url, 7 => &self.thumbnail_url,
            8 => &self.title, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.details_page_link, 1 => &mut self.duration, 2 => &mut self.external_id,
            3 => &mut self.file_url, 4 => &mut self.media_type, 5 => &mut self.oembed_url, 6 => &mut self.poster_url,
            7 => &mut self.thumbnail_url, 8 => &mut self.title, _ => &mut self.rest,
        }
    }
}
impl UpdateDocumentObjectRequest {
    /// With what can have one value only.
    pub fn new() -> Self { Self { media_type: CreateDocumentObjectRequestMediaType::Document, ..Shaped::blank() } }
    /// Sets `detailsPageLink`.
    pub fn details_page_link(mut self, details_page_link: impl Into<Text>) -> Self {
        self.details_page_link = Some(details_page_link.into()); self
    }
    /// Sets `duration`.
    pub fn duration(mut self, duration: impl Into<i64>) -> Self { self.duration = Some(duration.into()); self }
    /// Sets `externalId`.
    pub fn external_id(mut self, external_id: impl Into<Text>) -> Self {
        self.external_id = Some(external_id.into()); self
    }
    /// Sets `fileUrl`.
    pub fn file_url(mut self, file_url: impl Into<Text>) -> Self { self.file_url = Some(file_url.into()); self }
    /// Sets `oembedUrl`.
    pub fn oembed_url(mut self, oembed_url: impl Into<Text>) -> Self { self.oembed_url = Some(oembed_url.into()); self }
    /// Sets `posterUrl`.
    pub fn poster_url(mut self, poster_url: impl Into<Text>) -> Self { self.poster_url = Some(poster_url.into()); self }
    /// Sets `thumbnailUrl`.
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<Text>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into()); self
    }
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<Text>) -> Self { self.title = Some(title.into()); self }
}
impl Default for UpdateDocumentObjectRequest {
    #[inline] fn default() -> Self { Self::new() }
}

/// `UpdateImageObjectRequest`: 9 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateImageObjectRequest {
    /// `detailsPageLink`: text; may be absent.
    pub details_page_link: Option<Text>,
    /// `duration`: a whole number; may be absent.
    pub duration: Option<i64>,
    /// `externalId`: text; may be absent.
    pub external_id: Option<Text>,
    /// `fileUrl`: text; may be absent.
    pub file_url: Option<Text>,
    /// `mediaType`: `CreateImageObjectRequestMediaType`.
    pub media_type: CreateImageObjectRequestMediaType,
    /// `oembedUrl`: text; may be absent.
    pub oembed_url: Option<Text>,
    /// `posterUrl`: text; may be absent.
    pub poster_url: Option<Text>,
    /// `thumbnailUrl`: text; may be absent.
    pub thumbnail_url: Option<Text>,
    /// `title`: text; may be absent.
    pub title: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UpdateImageObjectRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateImageObjectRequest", kind: Kind::Record(&[
            Member { name: "detailsPageLink", required: false }, Member { name: "duration", required: false },
            Member { name: "externalId", required: false }, Member { name: "fileUrl", required: false },
            Member { name: "mediaType", required: true }, Member { name: "oembedUrl", required: false },
            Member { name: "posterUrl", required: false }, Member { name: "thumbnailUrl", required: false },
            Member { name: "title", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            details_page_link: None, duration: None, external_id: None, file_url: None, media_type: Shaped::blank(),
            oembed_url: None, poster_url: None, thumbnail_url: None, title: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.details_page_link, 1 => &self.duration, 2 => &self.external_id, 3 => &self.file_url,
            4 => &self.media_type, 5 => &self.oembed_url, 6 => &self.poster_url, 7 => &self.thumbnail_url,
            8 => &self.title, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.details_page_link, 1 => &mut self.duration, 2 => &mut self.external_id,
            3 => &mut self.file_url, 4 => &mut self.media_type, 5 => &mut self.oembed_url, 6 => &mut self.poster_url,
            7 => &mut self.thumbnail_url, 8 => &mut self.title, _ => &mut self.rest,
        }
    }
}
impl UpdateImageObjectRequest {
    /// With what can have one value only.
    pub fn new() -> Self { Self { media_type: CreateImageObjectRequestMediaType::Image, ..Shaped::blank() } }
    /// Sets `detailsPageLink`.
    pub fn details_page_link(mut self, details_page_link: impl Into<Text>) -> Self {
        self.details_page_link = Some(details_page_link.into()); self
    }
    /// Sets `duration`.
    pub fn duration(mut self, duration: impl Into<i64>) -> Self { self.duration = Some(duration.into()); self }
    /// Sets `externalId`.
    pub fn external_id(mut self, external_id: impl Into<Text>) -> Self {
        self.external_id = Some(external_id.into()); self
    }
    /// Sets `fileUrl`.
    pub fn file_url(mut self, file_url: impl Into<Text>) -> Self { self.file_url = Some(file_url.into()); self }
    /// Sets `oembedUrl`.
    pub fn oembed_url(mut self, oembed_url: impl Into<Text>) -> Self { self.oembed_url = Some(oembed_url.into()); self }
    /// Sets `posterUrl`.
    pub fn poster_url(mut self, poster_url: impl Into<Text>) -> Self { self.poster_url = Some(poster_url.into()); self }
    /// Sets `thumbnailUrl`.
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<Text>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into()); self
    }
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<Text>) -> Self { self.title = Some(title.into()); self }
}
impl Default for UpdateImageObjectRequest {
    #[inline] fn default() -> Self { Self::new() }
}

/// `UpdateMbObjectRequest`: 5 alternatives, told apart by `mediaType`.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum UpdateMbObjectRequest {
    /// `mediaType` is `AUDIO`.
    UpdateAudioObjectRequest(UpdateAudioObjectRequest),
    /// `mediaType` is `DOCUMENT`.
    UpdateDocumentObjectRequest(UpdateDocumentObjectRequest),
    /// `mediaType` is `IMAGE`.
    UpdateImageObjectRequest(UpdateImageObjectRequest),
    /// `mediaType` is `OTHER`.
    UpdateOtherObjectRequest(UpdateOtherObjectRequest),
    /// `mediaType` is `VIDEO`.
    UpdateVideoObjectRequest(UpdateVideoObjectRequest),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for UpdateMbObjectRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateMbObjectRequest", kind: Kind::Union(&[
            Variant { name: "UpdateAudioObjectRequest", tag: Some(("mediaType", &["AUDIO"])), required: &[] },
            Variant { name: "UpdateDocumentObjectRequest", tag: Some(("mediaType", &["DOCUMENT"])), required: &[] },
            Variant { name: "UpdateImageObjectRequest", tag: Some(("mediaType", &["IMAGE"])), required: &[] },
            Variant { name: "UpdateOtherObjectRequest", tag: Some(("mediaType", &["OTHER"])), required: &[] },
            Variant { name: "UpdateVideoObjectRequest", tag: Some(("mediaType", &["VIDEO"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::UpdateAudioObjectRequest(value) => (0, value),
            Self::UpdateDocumentObjectRequest(value) => (1, value),
            Self::UpdateImageObjectRequest(value) => (2, value), Self::UpdateOtherObjectRequest(value) => (3, value),
            Self::UpdateVideoObjectRequest(value) => (4, value), Self::Unknown(value) => (5, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::UpdateAudioObjectRequest(Shaped::blank()),
            1 => Self::UpdateDocumentObjectRequest(Shaped::blank()),
            2 => Self::UpdateImageObjectRequest(Shaped::blank()),
            3 => Self::UpdateOtherObjectRequest(Shaped::blank()),
            4 => Self::UpdateVideoObjectRequest(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::UpdateAudioObjectRequest(value) => value, Self::UpdateDocumentObjectRequest(value) => value,
            Self::UpdateImageObjectRequest(value) => value, Self::UpdateOtherObjectRequest(value) => value,
            Self::UpdateVideoObjectRequest(value) => value, Self::Unknown(value) => value,
        }
    }
}
impl From<UpdateAudioObjectRequest> for UpdateMbObjectRequest {
    fn from(value: UpdateAudioObjectRequest) -> Self {
        Self::UpdateAudioObjectRequest(value)
    }
}
impl From<UpdateDocumentObjectRequest> for UpdateMbObjectRequest {
    fn from(value: UpdateDocumentObjectRequest) -> Self {
        Self::UpdateDocumentObjectRequest(value)
    }
}
impl From<UpdateImageObjectRequest> for UpdateMbObjectRequest {
    fn from(value: UpdateImageObjectRequest) -> Self {
        Self::UpdateImageObjectRequest(value)
    }
}
impl From<UpdateOtherObjectRequest> for UpdateMbObjectRequest {
    fn from(value: UpdateOtherObjectRequest) -> Self {
        Self::UpdateOtherObjectRequest(value)
    }
}
impl From<UpdateVideoObjectRequest> for UpdateMbObjectRequest {
    fn from(value: UpdateVideoObjectRequest) -> Self {
        Self::UpdateVideoObjectRequest(value)
    }
}

/// `UpdateOtherObjectRequest`: 9 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateOtherObjectRequest {
    /// `detailsPageLink`: text; may be absent.
    pub details_page_link: Option<Text>,
    /// `duration`: a whole number; may be absent.
    pub duration: Option<i64>,
    /// `externalId`: text; may be absent.
    pub external_id: Option<Text>,
    /// `fileUrl`: text; may be absent.
    pub file_url: Option<Text>,
    /// `mediaType`: `CreateOtherObjectRequestMediaType`.
    pub media_type: CreateOtherObjectRequestMediaType,
    /// `oembedUrl`: text; may be absent.
    pub oembed_url: Option<Text>,
    /// `posterUrl`: text; may be absent.
    pub poster_url: Option<Text>,
    /// `thumbnailUrl`: text; may be absent.
    pub thumbnail_url: Option<Text>,
    /// `title`: text; may be absent.
    pub title: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UpdateOtherObjectRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateOtherObjectRequest", kind: Kind::Record(&[
            Member { name: "detailsPageLink", required: false }, Member { name: "duration", required: false },
            Member { name: "externalId", required: false }, Member { name: "fileUrl", required: false },
            Member { name: "mediaType", required: true }, Member { name: "oembedUrl", required: false },
            Member { name: "posterUrl", required: false }, Member { name: "thumbnailUrl", required: false },
            Member { name: "title", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            details_page_link: None, duration: None, external_id: None, file_url: None, media_type: Shaped::blank(),
            oembed_url: None, poster_url: None, thumbnail_url: None, title: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.details_page_link, 1 => &self.duration, 2 => &self.external_id, 3 => &self.file_url,
            4 => &self.media_type, 5 => &self.oembed_url, 6 => &self.poster_url, 7 => &self.thumbnail_url,
            8 => &self.title, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.details_page_link, 1 => &mut self.duration, 2 => &mut self.external_id,
            3 => &mut self.file_url, 4 => &mut self.media_type, 5 => &mut self.oembed_url, 6 => &mut self.poster_url,
            7 => &mut self.thumbnail_url, 8 => &mut self.title, _ => &mut self.rest,
        }
    }
}
impl UpdateOtherObjectRequest {
    /// With what can have one value only.
    pub fn new() -> Self { Self { media_type: CreateOtherObjectRequestMediaType::Other, ..Shaped::blank() } }
    /// Sets `detailsPageLink`.
    pub fn details_page_link(mut self, details_page_link: impl Into<Text>) -> Self {
        self.details_page_link = Some(details_page_link.into()); self
    }
    /// Sets `duration`.
    pub fn duration(mut self, duration: impl Into<i64>) -> Self { self.duration = Some(duration.into()); self }
    /// Sets `externalId`.
    pub fn external_id(mut self, external_id: impl Into<Text>) -> Self {
        self.external_id = Some(external_id.into()); self
    }
    /// Sets `fileUrl`.
    pub fn file_url(mut self, file_url: impl Into<Text>) -> Self { self.file_url = Some(file_url.into()); self }
    /// Sets `oembedUrl`.
    pub fn oembed_url(mut self, oembed_url: impl Into<Text>) -> Self { self.oembed_url = Some(oembed_url.into()); self }
    /// Sets `posterUrl`.
    pub fn poster_url(mut self, poster_url: impl Into<Text>) -> Self { self.poster_url = Some(poster_url.into()); self }
    /// Sets `thumbnailUrl`.
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<Text>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into()); self
    }
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<Text>) -> Self { self.title = Some(title.into()); self }
}
impl Default for UpdateOtherObjectRequest {
    #[inline] fn default() -> Self { Self::new() }
}

/// `UpdateVideoObjectRequest`: 11 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateVideoObjectRequest {
    /// `bearerToken`: text that is not shown; may be absent.
    pub bearer_token: Option<Secret>,
    /// `detailsPageLink`: text; may be absent.
    pub details_page_link: Option<Text>,
    /// `duration`: a whole number; may be absent.
    pub duration: Option<i64>,
    /// `externalId`: text; may be absent.
    pub external_id: Option<Text>,
    /// `fileUrl`: text; may be absent.
    pub file_url: Option<Text>,
    /// `mediaType`: `CreateVideoObjectRequestMediaType`.
    pub media_type: CreateVideoObjectRequestMediaType,
    /// `oembedUrl`: text; may be absent.
    pub oembed_url: Option<Text>,
    /// `posterUrl`: text; may be absent.
    pub poster_url: Option<Text>,
    /// `thumbnailUrl`: text; may be absent.
    pub thumbnail_url: Option<Text>,
    /// `title`: text; may be absent.
    pub title: Option<Text>,
    /// `transcriptUrl`: text; may be absent.
    pub transcript_url: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UpdateVideoObjectRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateVideoObjectRequest", kind: Kind::Record(&[
            Member { name: "bearerToken", required: false }, Member { name: "detailsPageLink", required: false },
            Member { name: "duration", required: false }, Member { name: "externalId", required: false },
            Member { name: "fileUrl", required: false }, Member { name: "mediaType", required: true },
            Member { name: "oembedUrl", required: false }, Member { name: "posterUrl", required: false },
            Member { name: "thumbnailUrl", required: false }, Member { name: "title", required: false },
            Member { name: "transcriptUrl", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            bearer_token: None, details_page_link: None, duration: None, external_id: None, file_url: None,
            media_type: Shaped::blank(), oembed_url: None, poster_url: None, thumbnail_url: None, title: None,
            transcript_url: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bearer_token, 1 => &self.details_page_link, 2 => &self.duration, 3 => &self.external_id,
            4 => &self.file_url, 5 => &self.media_type, 6 => &self.oembed_url, 7 => &self.poster_url,
            8 => &self.thumbnail_url, 9 => &self.title, 10 => &self.transcript_url, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bearer_token, 1 => &mut self.details_page_link, 2 => &mut self.duration,
            3 => &mut self.external_id, 4 => &mut self.file_url, 5 => &mut self.media_type,
            6 => &mut self.oembed_url, 7 => &mut self.poster_url, 8 => &mut self.thumbnail_url, 9 => &mut self.title,
            10 => &mut self.transcript_url, _ => &mut self.rest,
        }
    }
}
impl UpdateVideoObjectRequest {
    /// With what can have one value only.
    pub fn new() -> Self { Self { media_type: CreateVideoObjectRequestMediaType::Video, ..Shaped::blank() } }
    /// Sets `bearerToken`.
    pub fn bearer_token(mut self, bearer_token: impl Into<Secret>) -> Self {
        self.bearer_token = Some(bearer_token.into()); self
    }
    /// Sets `detailsPageLink`.
    pub fn details_page_link(mut self, details_page_link: impl Into<Text>) -> Self {
        self.details_page_link = Some(details_page_link.into()); self
    }
    /// Sets `duration`.
    pub fn duration(mut self, duration: impl Into<i64>) -> Self { self.duration = Some(duration.into()); self }
    /// Sets `externalId`.
    pub fn external_id(mut self, external_id: impl Into<Text>) -> Self {
        self.external_id = Some(external_id.into()); self
    }
    /// Sets `fileUrl`.
    pub fn file_url(mut self, file_url: impl Into<Text>) -> Self { self.file_url = Some(file_url.into()); self }
    /// Sets `oembedUrl`.
    pub fn oembed_url(mut self, oembed_url: impl Into<Text>) -> Self { self.oembed_url = Some(oembed_url.into()); self }
    /// Sets `posterUrl`.
    pub fn poster_url(mut self, poster_url: impl Into<Text>) -> Self { self.poster_url = Some(poster_url.into()); self }
    /// Sets `thumbnailUrl`.
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<Text>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into()); self
    }
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<Text>) -> Self { self.title = Some(title.into()); self }
    /// Sets `transcriptUrl`.
    pub fn transcript_url(mut self, transcript_url: impl Into<Text>) -> Self {
        self.transcript_url = Some(transcript_url.into()); self
    }
}
impl Default for UpdateVideoObjectRequest {
    #[inline] fn default() -> Self { Self::new() }
}

/// `UpperCase`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpperCase {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `UpperCaseOperator`.
    pub operator: UpperCaseOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UpperCase {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpperCase", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl UpperCase {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: UpperCaseOperator::UpperCase, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<MediaBridgeAbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Text>) -> Self { self.value = Some(value.into()); self }
}
impl Default for UpperCase {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum UpperCaseOperator {
    /// `UPPER_CASE`
    UpperCase,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for UpperCaseOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpperCaseOperator", kind: Kind::Enumeration(&["UPPER_CASE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::UpperCase => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::UpperCase, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ValidateWhen`: 6 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct ValidateWhen {
    /// `checkExpression`: `AbsoluteValueInputs`.
    pub check_expression: Box<AbsoluteValueInputs>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `ValidateWhenOperator`.
    pub operator: ValidateWhenOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ValidateWhen {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ValidateWhen", kind: Kind::Record(&[
            Member { name: "checkExpression", required: true },
            Member { name: "enclosedInParentheses", required: true }, Member { name: "inputs", required: false },
            Member { name: "operator", required: true }, Member { name: "propertyName", required: false },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            check_expression: Box::new(Shaped::blank()), enclosed_in_parentheses: false, inputs: None,
            operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.check_expression, 1 => &self.enclosed_in_parentheses, 2 => &self.inputs, 3 => &self.operator,
            4 => &self.property_name, 5 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.check_expression, 1 => &mut self.enclosed_in_parentheses, 2 => &mut self.inputs,
            3 => &mut self.operator, 4 => &mut self.property_name, 5 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl ValidateWhen {
    /// With all that is required.
    pub fn new(check_expression: impl Into<AbsoluteValueInputs>, enclosed_in_parentheses: bool) -> Self {
        Self {
            check_expression: Box::new(check_expression.into()), enclosed_in_parentheses,
            operator: ValidateWhenOperator::ValidateWhen, ..Shaped::blank()
        }
    }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum ValidateWhenOperator {
    /// `VALIDATE_WHEN`
    ValidateWhen,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ValidateWhenOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ValidateWhenOperator", kind: Kind::Enumeration(&["VALIDATE_WHEN"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ValidateWhen => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ValidateWhen, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `VideoObject`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct VideoObject {
    /// `deeplinkUrl`: text.
    pub deeplink_url: Text,
    /// `fileId`: a whole number.
    pub file_id: i64,
    /// `id`: a whole number.
    pub id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for VideoObject {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "VideoObject", kind: Kind::Record(&[
            Member { name: "deeplinkUrl", required: true }, Member { name: "fileId", required: true },
            Member { name: "id", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { deeplink_url: Text::EMPTY, file_id: 0, id: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.deeplink_url, 1 => &self.file_id, 2 => &self.id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.deeplink_url, 1 => &mut self.file_id, 2 => &mut self.id, _ => &mut self.rest }
    }
}
impl VideoObject {
    /// With all that is required.
    pub fn new(deeplink_url: impl Into<Text>, file_id: impl Into<i64>, id: impl Into<i64>) -> Self {
        Self { deeplink_url: deeplink_url.into(), file_id: file_id.into(), id: id.into(), rest: Rest::EMPTY }
    }
}

crate::runtime::shaped_traits! {
    SetContainsString, SoftRequiredPropertiesExtensionData, SquareRoot, StringEquals, StringLength,
    StringPropertyVariable, StringTargetPropertyVariable, Substring, SubtractNumbers, SubtractTime, TimeBetween,
    TimeBetweenSkipWeekends, TimestampOfPropertyVariable, TimestampOfTargetPropertyVariable,
    UpdateAudioObjectRequest, UpdateDocumentObjectRequest, UpdateImageObjectRequest, UpdateMbObjectRequest,
    UpdateOtherObjectRequest, UpdateVideoObjectRequest, UpperCase, ValidateWhen, VideoObject,
}

crate::runtime::enumeration_traits! {
    ScopeMappingAccessLevel, ScopeMappingRequestAction, SetContainsStringOperator, SquareRootOperator,
    StringEqualsOperator, StringLengthOperator, StringPropertyVariableOperator, StringTargetPropertyVariableOperator,
    SubstringOperator, SubtractNumbersOperator, SubtractTimeOperator, TimeBetweenOperator,
    TimeBetweenSkipWeekendsOperator, TimestampOfPropertyVariableOperator, TimestampOfTargetPropertyVariableOperator,
    UpperCaseOperator, ValidateWhenOperator,
}
