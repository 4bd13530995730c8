// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AbsoluteValueInputs, ComboEventRuleBranchOperationType, ForwardPaging, MediaBridgeAbsoluteValueInputs,
    MediaBridgeObject, MediaBridgeProperty1, ObjectSchema, PublicDatePointTimeType,
};

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum CoalesceBooleanOperator {
    /// `COALESCE_BOOLEAN`
    CoalesceBoolean,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for CoalesceBooleanOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CoalesceBooleanOperator", kind: Kind::Enumeration(&["COALESCE_BOOLEAN"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::CoalesceBoolean => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::CoalesceBoolean, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CoalesceNumber`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct CoalesceNumber {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `CoalesceNumberOperator`.
    pub operator: CoalesceNumberOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CoalesceNumber {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CoalesceNumber", kind: Kind::Record(&[
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
impl CoalesceNumber {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: CoalesceNumberOperator::CoalesceNumber, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for CoalesceNumber {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum CoalesceNumberOperator {
    /// `COALESCE_NUMBER`
    CoalesceNumber,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for CoalesceNumberOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CoalesceNumberOperator", kind: Kind::Enumeration(&["COALESCE_NUMBER"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::CoalesceNumber => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::CoalesceNumber, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CoalesceString`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct CoalesceString {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `CoalesceStringOperator`.
    pub operator: CoalesceStringOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CoalesceString {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CoalesceString", kind: Kind::Record(&[
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
impl CoalesceString {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: CoalesceStringOperator::CoalesceString, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Text>) -> Self { self.value = Some(value.into()); self }
}
impl Default for CoalesceString {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum CoalesceStringOperator {
    /// `COALESCE_STRING`
    CoalesceString,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for CoalesceStringOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CoalesceStringOperator", kind: Kind::Enumeration(&["COALESCE_STRING"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::CoalesceString => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::CoalesceString, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CollectionResponseMediaBridgeObjectForwardPaging`: 2 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CollectionResponseMediaBridgeObjectForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `MediaBridgeObject`.
    pub results: Vec<MediaBridgeObject>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseMediaBridgeObjectForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseMediaBridgeObjectForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseMediaBridgeObjectForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<MediaBridgeObject>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<MediaBridgeObject>> From<Vec<T>> for CollectionResponseMediaBridgeObjectForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<MediaBridgeObject>, const N: usize> From<[T; N]> for CollectionResponseMediaBridgeObjectForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponseObjectSchemaNoPaging`: one member.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CollectionResponseObjectSchemaNoPaging {
    /// `results`: a list: `ObjectSchema`.
    pub results: Vec<ObjectSchema>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseObjectSchemaNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseObjectSchemaNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseObjectSchemaNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ObjectSchema>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<ObjectSchema>> From<Vec<T>> for CollectionResponseObjectSchemaNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ObjectSchema>, const N: usize> From<[T; N]> for CollectionResponseObjectSchemaNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponsePropertyNoPaging`: one member.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "CollectionResponsePropertyNoPaging")]
#[non_exhaustive]
pub struct CollectionResponsePropertyNoPagingIn2026_03 {
    /// `results`: a list: `MediaBridgeProperty1`.
    pub results: Vec<MediaBridgeProperty1>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePropertyNoPagingIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePropertyNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePropertyNoPagingIn2026_03 {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<MediaBridgeProperty1>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<MediaBridgeProperty1>> From<Vec<T>> for CollectionResponsePropertyNoPagingIn2026_03 {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<MediaBridgeProperty1>, const N: usize> From<[T; N]> for CollectionResponsePropertyNoPagingIn2026_03 {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `ConcatStrings`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ConcatStrings {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `ConcatStringsOperator`.
    pub operator: ConcatStringsOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ConcatStrings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ConcatStrings", kind: Kind::Record(&[
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
impl ConcatStrings {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: ConcatStringsOperator::ConcatStrings, ..Shaped::blank() } }
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
impl Default for ConcatStrings {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum ConcatStringsOperator {
    /// `CONCAT_STRINGS`
    ConcatStrings,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ConcatStringsOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ConcatStringsOperator", kind: Kind::Enumeration(&["CONCAT_STRINGS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ConcatStrings => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ConcatStrings, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ConstantBoolean`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct ConstantBoolean {
    /// `operator`: `ConstantBooleanOperator`.
    pub operator: ConstantBooleanOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ConstantBoolean {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ConstantBoolean", kind: Kind::Record(&[
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
impl ConstantBoolean {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: ConstantBooleanOperator::ConstantBoolean, ..Shaped::blank() } }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}
impl Default for ConstantBoolean {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum ConstantBooleanOperator {
    /// `CONSTANT_BOOLEAN`
    ConstantBoolean,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ConstantBooleanOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ConstantBooleanOperator", kind: Kind::Enumeration(&["CONSTANT_BOOLEAN"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ConstantBoolean => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ConstantBoolean, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ConstantNumber`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct ConstantNumber {
    /// `operator`: `ConstantNumberOperator`.
    pub operator: ConstantNumberOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ConstantNumber {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ConstantNumber", kind: Kind::Record(&[
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
impl ConstantNumber {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: ConstantNumberOperator::ConstantNumber, ..Shaped::blank() } }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for ConstantNumber {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum ConstantNumberOperator {
    /// `CONSTANT_NUMBER`
    ConstantNumber,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ConstantNumberOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ConstantNumberOperator", kind: Kind::Enumeration(&["CONSTANT_NUMBER"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ConstantNumber => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ConstantNumber, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ConstantString`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct ConstantString {
    /// `operator`: `ConstantStringOperator`.
    pub operator: ConstantStringOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ConstantString {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ConstantString", kind: Kind::Record(&[
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
impl ConstantString {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: ConstantStringOperator::ConstantString, ..Shaped::blank() } }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Text>) -> Self { self.value = Some(value.into()); self }
}
impl Default for ConstantString {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum ConstantStringOperator {
    /// `CONSTANT_STRING`
    ConstantString,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ConstantStringOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ConstantStringOperator", kind: Kind::Enumeration(&["CONSTANT_STRING"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ConstantString => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ConstantString, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `Contains`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct Contains {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `ContainsOperator`.
    pub operator: ContainsOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `stringToCheck`: `MediaBridgeAbsoluteValueInputs`.
    pub string_to_check: Box<MediaBridgeAbsoluteValueInputs>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Contains {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Contains", kind: Kind::Record(&[
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
impl Contains {
    /// With all that is required.
    pub fn new(string_to_check: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        Self {
            operator: ContainsOperator::Contains, string_to_check: Box::new(string_to_check.into()),
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
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum ContainsOperator {
    /// `CONTAINS`
    Contains,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ContainsOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContainsOperator", kind: Kind::Enumeration(&["CONTAINS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Contains => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Contains, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CreateAudioObjectRequest`: 9 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateAudioObjectRequest {
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
    /// `title`: text.
    pub title: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CreateAudioObjectRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateAudioObjectRequest", kind: Kind::Record(&[
            Member { name: "detailsPageLink", required: false }, Member { name: "duration", required: false },
            Member { name: "externalId", required: false }, Member { name: "fileUrl", required: false },
            Member { name: "mediaType", required: true }, Member { name: "oembedUrl", required: false },
            Member { name: "posterUrl", required: false }, Member { name: "thumbnailUrl", required: false },
            Member { name: "title", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            details_page_link: None, duration: None, external_id: None, file_url: None, media_type: Shaped::blank(),
            oembed_url: None, poster_url: None, thumbnail_url: None, title: Text::EMPTY, rest: Rest::EMPTY,
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
impl CreateAudioObjectRequest {
    /// With all that is required.
    pub fn new(title: impl Into<Text>) -> Self {
        Self { media_type: CreateAudioObjectRequestMediaType::Audio, title: title.into(), ..Shaped::blank() }
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
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum CreateAudioObjectRequestMediaType {
    /// `AUDIO`
    Audio,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for CreateAudioObjectRequestMediaType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateAudioObjectRequestMediaType", kind: Kind::Enumeration(&["AUDIO"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Audio => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Audio, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CreateDocumentObjectRequest`: 9 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateDocumentObjectRequest {
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
    /// `title`: text.
    pub title: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CreateDocumentObjectRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateDocumentObjectRequest", kind: Kind::Record(&[
            Member { name: "detailsPageLink", required: false }, Member { name: "duration", required: false },
            Member { name: "externalId", required: false }, Member { name: "fileUrl", required: false },
            Member { name: "mediaType", required: true }, Member { name: "oembedUrl", required: false },
            Member { name: "posterUrl", required: false }, Member { name: "thumbnailUrl", required: false },
            Member { name: "title", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            details_page_link: None, duration: None, external_id: None, file_url: None, media_type: Shaped::blank(),
            oembed_url: None, poster_url: None, thumbnail_url: None, title: Text::EMPTY, rest: Rest::EMPTY,
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
impl CreateDocumentObjectRequest {
    /// With all that is required.
    pub fn new(title: impl Into<Text>) -> Self {
        Self { media_type: CreateDocumentObjectRequestMediaType::Document, title: title.into(), ..Shaped::blank() }
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
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum CreateDocumentObjectRequestMediaType {
    /// `DOCUMENT`
    Document,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for CreateDocumentObjectRequestMediaType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateDocumentObjectRequestMediaType", kind: Kind::Enumeration(&["DOCUMENT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Document => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Document, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CreateImageObjectRequest`: 9 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateImageObjectRequest {
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
    /// `title`: text.
    pub title: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CreateImageObjectRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateImageObjectRequest", kind: Kind::Record(&[
            Member { name: "detailsPageLink", required: false }, Member { name: "duration", required: false },
            Member { name: "externalId", required: false }, Member { name: "fileUrl", required: false },
            Member { name: "mediaType", required: true }, Member { name: "oembedUrl", required: false },
            Member { name: "posterUrl", required: false }, Member { name: "thumbnailUrl", required: false },
            Member { name: "title", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            details_page_link: None, duration: None, external_id: None, file_url: None, media_type: Shaped::blank(),
            oembed_url: None, poster_url: None, thumbnail_url: None, title: Text::EMPTY, rest: Rest::EMPTY,
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
impl CreateImageObjectRequest {
    /// With all that is required.
    pub fn new(title: impl Into<Text>) -> Self {
        Self { media_type: CreateImageObjectRequestMediaType::Image, title: title.into(), ..Shaped::blank() }
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
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum CreateImageObjectRequestMediaType {
    /// `IMAGE`
    Image,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for CreateImageObjectRequestMediaType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateImageObjectRequestMediaType", kind: Kind::Enumeration(&["IMAGE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Image => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Image, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CreateMbObjectRequest`: 5 alternatives, told apart by `mediaType`.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum CreateMbObjectRequest {
    /// `mediaType` is `AUDIO`.
    CreateAudioObjectRequest(CreateAudioObjectRequest),
    /// `mediaType` is `DOCUMENT`.
    CreateDocumentObjectRequest(CreateDocumentObjectRequest),
    /// `mediaType` is `IMAGE`.
    CreateImageObjectRequest(CreateImageObjectRequest),
    /// `mediaType` is `OTHER`.
    CreateOtherObjectRequest(CreateOtherObjectRequest),
    /// `mediaType` is `VIDEO`.
    CreateVideoObjectRequest(CreateVideoObjectRequest),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for CreateMbObjectRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateMbObjectRequest", kind: Kind::Union(&[
            Variant { name: "CreateAudioObjectRequest", tag: Some(("mediaType", &["AUDIO"])), required: &[] },
            Variant { name: "CreateDocumentObjectRequest", tag: Some(("mediaType", &["DOCUMENT"])), required: &[] },
            Variant { name: "CreateImageObjectRequest", tag: Some(("mediaType", &["IMAGE"])), required: &[] },
            Variant { name: "CreateOtherObjectRequest", tag: Some(("mediaType", &["OTHER"])), required: &[] },
            Variant { name: "CreateVideoObjectRequest", tag: Some(("mediaType", &["VIDEO"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::CreateAudioObjectRequest(value) => (0, value),
            Self::CreateDocumentObjectRequest(value) => (1, value),
            Self::CreateImageObjectRequest(value) => (2, value), Self::CreateOtherObjectRequest(value) => (3, value),
            Self::CreateVideoObjectRequest(value) => (4, value), Self::Unknown(value) => (5, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::CreateAudioObjectRequest(Shaped::blank()),
            1 => Self::CreateDocumentObjectRequest(Shaped::blank()),
            2 => Self::CreateImageObjectRequest(Shaped::blank()),
            3 => Self::CreateOtherObjectRequest(Shaped::blank()),
            4 => Self::CreateVideoObjectRequest(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::CreateAudioObjectRequest(value) => value, Self::CreateDocumentObjectRequest(value) => value,
            Self::CreateImageObjectRequest(value) => value, Self::CreateOtherObjectRequest(value) => value,
            Self::CreateVideoObjectRequest(value) => value, Self::Unknown(value) => value,
        }
    }
}
impl From<CreateAudioObjectRequest> for CreateMbObjectRequest {
    fn from(value: CreateAudioObjectRequest) -> Self {
        Self::CreateAudioObjectRequest(value)
    }
}
impl From<CreateDocumentObjectRequest> for CreateMbObjectRequest {
    fn from(value: CreateDocumentObjectRequest) -> Self {
        Self::CreateDocumentObjectRequest(value)
    }
}
impl From<CreateImageObjectRequest> for CreateMbObjectRequest {
    fn from(value: CreateImageObjectRequest) -> Self {
        Self::CreateImageObjectRequest(value)
    }
}
impl From<CreateOtherObjectRequest> for CreateMbObjectRequest {
    fn from(value: CreateOtherObjectRequest) -> Self {
        Self::CreateOtherObjectRequest(value)
    }
}
impl From<CreateVideoObjectRequest> for CreateMbObjectRequest {
    fn from(value: CreateVideoObjectRequest) -> Self {
        Self::CreateVideoObjectRequest(value)
    }
}

/// `CreateOtherObjectRequest`: 9 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateOtherObjectRequest {
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
    /// `title`: text.
    pub title: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CreateOtherObjectRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateOtherObjectRequest", kind: Kind::Record(&[
            Member { name: "detailsPageLink", required: false }, Member { name: "duration", required: false },
            Member { name: "externalId", required: false }, Member { name: "fileUrl", required: false },
            Member { name: "mediaType", required: true }, Member { name: "oembedUrl", required: false },
            Member { name: "posterUrl", required: false }, Member { name: "thumbnailUrl", required: false },
            Member { name: "title", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            details_page_link: None, duration: None, external_id: None, file_url: None, media_type: Shaped::blank(),
            oembed_url: None, poster_url: None, thumbnail_url: None, title: Text::EMPTY, rest: Rest::EMPTY,
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
impl CreateOtherObjectRequest {
    /// With all that is required.
    pub fn new(title: impl Into<Text>) -> Self {
        Self { media_type: CreateOtherObjectRequestMediaType::Other, title: title.into(), ..Shaped::blank() }
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
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum CreateOtherObjectRequestMediaType {
    /// `OTHER`
    Other,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for CreateOtherObjectRequestMediaType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateOtherObjectRequestMediaType", kind: Kind::Enumeration(&["OTHER"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Other => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Other, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CreateVideoObjectRequest`: 11 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateVideoObjectRequest {
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
    /// `title`: text.
    pub title: Text,
    /// `transcriptUrl`: text; may be absent.
    pub transcript_url: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CreateVideoObjectRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateVideoObjectRequest", kind: Kind::Record(&[
            Member { name: "bearerToken", required: false }, Member { name: "detailsPageLink", required: false },
            Member { name: "duration", required: false }, Member { name: "externalId", required: false },
            Member { name: "fileUrl", required: false }, Member { name: "mediaType", required: true },
            Member { name: "oembedUrl", required: false }, Member { name: "posterUrl", required: false },
            Member { name: "thumbnailUrl", required: false }, Member { name: "title", required: true },
            Member { name: "transcriptUrl", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            bearer_token: None, details_page_link: None, duration: None, external_id: None, file_url: None,
            media_type: Shaped::blank(), oembed_url: None, poster_url: None, thumbnail_url: None, title: Text::EMPTY,
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
impl CreateVideoObjectRequest {
    /// With all that is required.
    pub fn new(title: impl Into<Text>) -> Self {
        Self { media_type: CreateVideoObjectRequestMediaType::Video, title: title.into(), ..Shaped::blank() }
    }
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
    /// Sets `transcriptUrl`.
    pub fn transcript_url(mut self, transcript_url: impl Into<Text>) -> Self {
        self.transcript_url = Some(transcript_url.into()); self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum CreateVideoObjectRequestMediaType {
    /// `VIDEO`
    Video,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for CreateVideoObjectRequestMediaType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateVideoObjectRequestMediaType", kind: Kind::Enumeration(&["VIDEO"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Video => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Video, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `Date`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "Date")]
#[non_exhaustive]
pub struct DateIn2026_03 {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `PublicDatePointTimeType`.
    pub operator: PublicDatePointTimeType,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DateIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Date", kind: Kind::Record(&[
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
impl DateIn2026_03 {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: PublicDatePointTimeType::Date, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for DateIn2026_03 {
    #[inline] fn default() -> Self { Self::new() }
}

/// `DatedExchangeRate`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct DatedExchangeRate {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `DatedExchangeRateOperator`.
    pub operator: DatedExchangeRateOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DatedExchangeRate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DatedExchangeRate", kind: Kind::Record(&[
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
impl DatedExchangeRate {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: DatedExchangeRateOperator::DatedExchangeRate, ..Shaped::blank() } }
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
impl Default for DatedExchangeRate {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum DatedExchangeRateOperator {
    /// `DATED_EXCHANGE_RATE`
    DatedExchangeRate,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for DatedExchangeRateOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DatedExchangeRateOperator", kind: Kind::Enumeration(&["DATED_EXCHANGE_RATE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::DatedExchangeRate => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::DatedExchangeRate, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `DefaultRequirements`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct DefaultRequirements {
    /// `gates`: a list: text.
    pub gates: Vec<Text>,
    /// `operator`: `ComboEventRuleBranchOperationType`.
    pub operator: ComboEventRuleBranchOperationType,
    /// `scopeNames`: a list: text.
    pub scope_names: Vec<Text>,
    /// `settings`: a list: text.
    pub settings: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DefaultRequirements {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DefaultRequirements", kind: Kind::Record(&[
            Member { name: "gates", required: true }, Member { name: "operator", required: true },
            Member { name: "scopeNames", required: true }, Member { name: "settings", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            gates: Vec::new(), operator: Shaped::blank(), scope_names: Vec::new(), settings: Vec::new(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.gates, 1 => &self.operator, 2 => &self.scope_names, 3 => &self.settings, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.gates, 1 => &mut self.operator, 2 => &mut self.scope_names, 3 => &mut self.settings,
            _ => &mut self.rest,
        }
    }
}
impl DefaultRequirements {
    /// With all that is required.
    pub fn new(
        gates: impl IntoIterator<Item = impl Into<Text>>, operator: impl Into<ComboEventRuleBranchOperationType>,
        scope_names: impl IntoIterator<Item = impl Into<Text>>, settings: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            gates: gates.into_iter().map(Into::into).collect(), operator: operator.into(),
            scope_names: scope_names.into_iter().map(Into::into).collect(),
            settings: settings.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// `DefinitionSource`: 2 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct DefinitionSource {
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `type`: `DefinitionSourceType`.
    pub r#type: DefinitionSourceType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DefinitionSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DefinitionSource", kind: Kind::Record(&[
            Member { name: "name", required: false }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { name: None, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.name, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.name, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl DefinitionSource {
    /// With all that is required.
    pub fn new(r#type: impl Into<DefinitionSourceType>) -> Self { Self { r#type: r#type.into(), ..Shaped::blank() } }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum DefinitionSourceType {
    /// `GLOBAL`
    Global,
    /// `HAVEN_BRANCH`
    HavenBranch,
    /// `OBJECT_TYPE`
    ObjectType,
    /// `PORTAL`
    Portal,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for DefinitionSourceType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DefinitionSourceType", kind: Kind::Enumeration(&[
            "GLOBAL", "HAVEN_BRANCH", "OBJECT_TYPE", "PORTAL",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Global => 0, Self::HavenBranch => 1, Self::ObjectType => 2, Self::Portal => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Global, 1 => Self::HavenBranch, 2 => Self::ObjectType, 3 => Self::Portal,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `DivideNumbers`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct DivideNumbers {
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `DivideNumbersOperator`.
    pub operator: DivideNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DivideNumbers {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DivideNumbers", kind: Kind::Record(&[
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
impl DivideNumbers {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self { enclosed_in_parentheses, operator: DivideNumbersOperator::DivideNumbers, ..Shaped::blank() }
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
pub enum DivideNumbersOperator {
    /// `DIVIDE_NUMBERS`
    DivideNumbers,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for DivideNumbersOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DivideNumbersOperator", kind: Kind::Enumeration(&["DIVIDE_NUMBERS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::DivideNumbers => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::DivideNumbers, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `Endpoints`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct Endpoints {
    /// `discovery`: true or false.
    pub discovery: bool,
    /// `schemes`: a list: text.
    pub schemes: Vec<Text>,
    /// `url`: text.
    pub url: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Endpoints {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Endpoints", kind: Kind::Record(&[
            Member { name: "discovery", required: true }, Member { name: "schemes", required: true },
            Member { name: "url", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { discovery: false, schemes: Vec::new(), url: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.discovery, 1 => &self.schemes, 2 => &self.url, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.discovery, 1 => &mut self.schemes, 2 => &mut self.url, _ => &mut self.rest }
    }
}
impl Endpoints {
    /// With all that is required.
    pub fn new(discovery: bool, schemes: impl IntoIterator<Item = impl Into<Text>>, url: impl Into<Text>) -> Self {
        Self { discovery, schemes: schemes.into_iter().map(Into::into).collect(), url: url.into(), rest: Rest::EMPTY }
    }
}

/// `Euler`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct Euler {
    /// `operator`: `EulerOperator`.
    pub operator: EulerOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Euler {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Euler", kind: Kind::Record(&[
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
impl Euler {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: EulerOperator::Euler, ..Shaped::blank() } }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for Euler {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum EulerOperator {
    /// `EULER`
    Euler,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for EulerOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EulerOperator", kind: Kind::Enumeration(&["EULER"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Euler => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Euler, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `EventVisibilityChange`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct EventVisibilityChange {
    /// `eventType`: `EventVisibilityChangeEventType`.
    pub event_type: EventVisibilityChangeEventType,
    /// `showInReporting`: true or false; may be absent.
    pub show_in_reporting: Option<bool>,
    /// `showInTimeline`: true or false; may be absent.
    pub show_in_timeline: Option<bool>,
    /// `showInWorkflows`: true or false; may be absent.
    pub show_in_workflows: Option<bool>,
    /// `updatedAt`: a whole number.
    pub updated_at: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EventVisibilityChange {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventVisibilityChange", kind: Kind::Record(&[
            Member { name: "eventType", required: true }, Member { name: "showInReporting", required: false },
            Member { name: "showInTimeline", required: false }, Member { name: "showInWorkflows", required: false },
            Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            event_type: Shaped::blank(), show_in_reporting: None, show_in_timeline: None, show_in_workflows: None,
            updated_at: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.event_type, 1 => &self.show_in_reporting, 2 => &self.show_in_timeline,
            3 => &self.show_in_workflows, 4 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.event_type, 1 => &mut self.show_in_reporting, 2 => &mut self.show_in_timeline,
            3 => &mut self.show_in_workflows, 4 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl EventVisibilityChange {
    /// With all that is required.
    pub fn new(event_type: impl Into<EventVisibilityChangeEventType>, updated_at: impl Into<i64>) -> Self {
        Self { event_type: event_type.into(), updated_at: updated_at.into(), ..Shaped::blank() }
    }
    /// Sets `showInReporting`.
    pub fn show_in_reporting(mut self, show_in_reporting: bool) -> Self {
        self.show_in_reporting = Some(show_in_reporting); self
    }
    /// Sets `showInTimeline`.
    pub fn show_in_timeline(mut self, show_in_timeline: bool) -> Self {
        self.show_in_timeline = Some(show_in_timeline); self
    }
    /// Sets `showInWorkflows`.
    pub fn show_in_workflows(mut self, show_in_workflows: bool) -> Self {
        self.show_in_workflows = Some(show_in_workflows); self
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum EventVisibilityChangeEventType {
    /// `ALL`
    All,
    /// `ATTENTION_SPAN`
    AttentionSpan,
    /// `MEDIA_PLAYS`
    MediaPlays,
    /// `MEDIA_PLAYS_PERCENT`
    MediaPlaysPercent,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for EventVisibilityChangeEventType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventVisibilityChangeEventType", kind: Kind::Enumeration(&[
            "ALL", "ATTENTION_SPAN", "MEDIA_PLAYS", "MEDIA_PLAYS_PERCENT",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::All => 0, Self::AttentionSpan => 1, Self::MediaPlays => 2, Self::MediaPlaysPercent => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::All, 1 => Self::AttentionSpan, 2 => Self::MediaPlays, 3 => Self::MediaPlaysPercent,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `EventVisibilityResponse`: 2 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct EventVisibilityResponse {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `visibilitySettings`: a list: `EventVisibilityChange`.
    pub visibility_settings: Vec<EventVisibilityChange>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EventVisibilityResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventVisibilityResponse", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "visibilitySettings", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { created_at: DateTime::UNSET, visibility_settings: Vec::new(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.created_at, 1 => &self.visibility_settings, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.created_at, 1 => &mut self.visibility_settings, _ => &mut self.rest }
    }
}
impl EventVisibilityResponse {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        visibility_settings: impl IntoIterator<Item = impl Into<EventVisibilityChange>>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            visibility_settings: visibility_settings.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    CoalesceNumber, CoalesceString, CollectionResponseMediaBridgeObjectForwardPaging,
    CollectionResponseObjectSchemaNoPaging, CollectionResponsePropertyNoPagingIn2026_03, ConcatStrings,
    ConstantBoolean, ConstantNumber, ConstantString, Contains, CreateAudioObjectRequest, CreateDocumentObjectRequest,
    CreateImageObjectRequest, CreateMbObjectRequest, CreateOtherObjectRequest, CreateVideoObjectRequest,
    DateIn2026_03, DatedExchangeRate, DefaultRequirements, DefinitionSource, DivideNumbers, Endpoints, Euler,
    EventVisibilityChange, EventVisibilityResponse,
}

crate::runtime::enumeration_traits! {
    CoalesceBooleanOperator, CoalesceNumberOperator, CoalesceStringOperator, ConcatStringsOperator,
    ConstantBooleanOperator, ConstantNumberOperator, ConstantStringOperator, ContainsOperator,
    CreateAudioObjectRequestMediaType, CreateDocumentObjectRequestMediaType, CreateImageObjectRequestMediaType,
    CreateOtherObjectRequestMediaType, CreateVideoObjectRequestMediaType, DatedExchangeRateOperator,
    DefinitionSourceType, DivideNumbersOperator, EulerOperator, EventVisibilityChangeEventType,
}
