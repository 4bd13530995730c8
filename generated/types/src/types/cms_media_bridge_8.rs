// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AbsoluteValueInputs, IntegratorObjectCreationRequestMediaTypes, MediaBridgeAbsoluteValueInputs,
    NumberToStringOperator, PublicMonthReferenceReferenceType, PublicNowReferenceReferenceType,
    PublicYearReferenceReferenceType, StringEqualsOperator, StringLengthOperator, SubstringOperator,
    SubtractNumbersOperator, SubtractTimeOperator, TimeBetweenOperator, TimeBetweenSkipWeekendsOperator,
    UpperCaseOperator, XorOperator,
};

/// `StringEquals`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "StringEquals")]
#[non_exhaustive]
pub struct MediaBridgeStringEquals {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `StringEqualsOperator`.
    pub operator: StringEqualsOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeStringEquals {
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
impl MediaBridgeStringEquals {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: StringEqualsOperator::StringEquals, ..Shaped::blank() } }
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
impl Default for MediaBridgeStringEquals {
    #[inline] fn default() -> Self { Self::new() }
}

/// `StringLength`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "StringLength")]
#[non_exhaustive]
pub struct MediaBridgeStringLength {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `StringLengthOperator`.
    pub operator: StringLengthOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeStringLength {
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
impl MediaBridgeStringLength {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: StringLengthOperator::StringLength, ..Shaped::blank() } }
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
impl Default for MediaBridgeStringLength {
    #[inline] fn default() -> Self { Self::new() }
}

/// `Substring`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "Substring")]
#[non_exhaustive]
pub struct MediaBridgeSubstring {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `SubstringOperator`.
    pub operator: SubstringOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `stringToCheck`: `AbsoluteValueInputs`.
    pub string_to_check: Box<AbsoluteValueInputs>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeSubstring {
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
impl MediaBridgeSubstring {
    /// With all that is required.
    pub fn new(string_to_check: impl Into<AbsoluteValueInputs>) -> Self {
        Self {
            operator: SubstringOperator::Substring, string_to_check: Box::new(string_to_check.into()),
            ..Shaped::blank()
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
    pub fn value(mut self, value: impl Into<Text>) -> Self { self.value = Some(value.into()); self }
}

/// `SubtractNumbers`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "SubtractNumbers")]
#[non_exhaustive]
pub struct MediaBridgeSubtractNumbers {
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `SubtractNumbersOperator`.
    pub operator: SubtractNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeSubtractNumbers {
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
impl MediaBridgeSubtractNumbers {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self { enclosed_in_parentheses, operator: SubtractNumbersOperator::SubtractNumbers, ..Shaped::blank() }
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
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}

/// `SubtractTime`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "SubtractTime")]
#[non_exhaustive]
pub struct MediaBridgeSubtractTime {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `SubtractTimeOperator`.
    pub operator: SubtractTimeOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `stringToCheck`: `AbsoluteValueInputs`.
    pub string_to_check: Box<AbsoluteValueInputs>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeSubtractTime {
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
impl MediaBridgeSubtractTime {
    /// With all that is required.
    pub fn new(string_to_check: impl Into<AbsoluteValueInputs>) -> Self {
        Self {
            operator: SubtractTimeOperator::SubtractTime, string_to_check: Box::new(string_to_check.into()),
            ..Shaped::blank()
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
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}

/// `TimeBetween`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "TimeBetween")]
#[non_exhaustive]
pub struct MediaBridgeTimeBetween {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `TimeBetweenOperator`.
    pub operator: TimeBetweenOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeTimeBetween {
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
impl MediaBridgeTimeBetween {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: TimeBetweenOperator::TimeBetween, ..Shaped::blank() } }
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
impl Default for MediaBridgeTimeBetween {
    #[inline] fn default() -> Self { Self::new() }
}

/// `TimeBetweenSkipWeekends`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "TimeBetweenSkipWeekends")]
#[non_exhaustive]
pub struct MediaBridgeTimeBetweenSkipWeekends {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `TimeBetweenSkipWeekendsOperator`.
    pub operator: TimeBetweenSkipWeekendsOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeTimeBetweenSkipWeekends {
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
impl MediaBridgeTimeBetweenSkipWeekends {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: TimeBetweenSkipWeekendsOperator::TimeBetweenSkipWeekends, ..Shaped::blank() }
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
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for MediaBridgeTimeBetweenSkipWeekends {
    #[inline] fn default() -> Self { Self::new() }
}

/// `UpperCase`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "UpperCase")]
#[non_exhaustive]
pub struct MediaBridgeUpperCase {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `UpperCaseOperator`.
    pub operator: UpperCaseOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeUpperCase {
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
impl MediaBridgeUpperCase {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: UpperCaseOperator::UpperCase, ..Shaped::blank() } }
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
impl Default for MediaBridgeUpperCase {
    #[inline] fn default() -> Self { Self::new() }
}

/// `Xor`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "Xor")]
#[non_exhaustive]
pub struct MediaBridgeXor {
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `XorOperator`.
    pub operator: XorOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeXor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Xor", kind: Kind::Record(&[
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
impl MediaBridgeXor {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self { enclosed_in_parentheses, operator: XorOperator::Xor, ..Shaped::blank() }
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

/// `Year`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "Year")]
#[non_exhaustive]
pub struct MediaBridgeYear {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `PublicYearReferenceReferenceType`.
    pub operator: PublicYearReferenceReferenceType,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeYear {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Year", kind: Kind::Record(&[
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
impl MediaBridgeYear {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: PublicYearReferenceReferenceType::Year, ..Shaped::blank() } }
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
impl Default for MediaBridgeYear {
    #[inline] fn default() -> Self { Self::new() }
}

/// `MediaPlayedEvent`: 18 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaPlayedEvent {
    /// `contactId`: a whole number.
    pub contact_id: i64,
    /// `externalPlayContext`: `MediaPlayedExternalPlayContext`; may be absent.
    pub external_play_context: Option<MediaPlayedExternalPlayContext>,
    /// `iframeUrl`: text; may be absent.
    pub iframe_url: Option<Text>,
    /// `mediaBridgeId`: a whole number.
    pub media_bridge_id: i64,
    /// `mediaBridgeObjectCoordinates`: text.
    pub media_bridge_object_coordinates: Text,
    /// `mediaBridgeObjectTypeId`: text.
    pub media_bridge_object_type_id: Text,
    /// `mediaName`: text.
    pub media_name: Text,
    /// `mediaType`: `IntegratorObjectCreationRequestMediaTypes`.
    pub media_type: IntegratorObjectCreationRequestMediaTypes,
    /// `mediaUrl`: text; may be absent.
    pub media_url: Option<Text>,
    /// `occurredTimestamp`: a whole number.
    pub occurred_timestamp: i64,
    /// `pageId`: a whole number; may be absent.
    pub page_id: Option<i64>,
    /// `pageName`: text; may be absent.
    pub page_name: Option<Text>,
    /// `pageObjectCoordinates`: text; may be absent.
    pub page_object_coordinates: Option<Text>,
    /// `pageUrl`: text; may be absent.
    pub page_url: Option<Text>,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// `providerId`: a whole number.
    pub provider_id: i64,
    /// `sessionId`: text.
    pub session_id: Text,
    /// `state`: `MediaPlayedEventState`.
    pub state: MediaPlayedEventState,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaPlayedEvent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaPlayedEvent", kind: Kind::Record(&[
            Member { name: "contactId", required: true }, Member { name: "externalPlayContext", required: false },
            Member { name: "iframeUrl", required: false }, Member { name: "mediaBridgeId", required: true },
            Member { name: "mediaBridgeObjectCoordinates", required: true },
            Member { name: "mediaBridgeObjectTypeId", required: true }, Member { name: "mediaName", required: true },
            Member { name: "mediaType", required: true }, Member { name: "mediaUrl", required: false },
            Member { name: "occurredTimestamp", required: true }, Member { name: "pageId", required: false },
            Member { name: "pageName", required: false }, Member { name: "pageObjectCoordinates", required: false },
            Member { name: "pageUrl", required: false }, Member { name: "portalId", required: true },
            Member { name: "providerId", required: true }, Member { name: "sessionId", required: true },
            Member { name: "state", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            contact_id: 0, external_play_context: None, iframe_url: None, media_bridge_id: 0,
            media_bridge_object_coordinates: Text::EMPTY, media_bridge_object_type_id: Text::EMPTY,
            media_name: Text::EMPTY, media_type: Shaped::blank(), media_url: None, occurred_timestamp: 0,
            page_id: None, page_name: None, page_object_coordinates: None, page_url: None, portal_id: 0,
            provider_id: 0, session_id: Text::EMPTY, state: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.contact_id, 1 => &self.external_play_context, 2 => &self.iframe_url,
            3 => &self.media_bridge_id, 4 => &self.media_bridge_object_coordinates,
            5 => &self.media_bridge_object_type_id, 6 => &self.media_name, 7 => &self.media_type,
            8 => &self.media_url, 9 => &self.occurred_timestamp, 10 => &self.page_id, 11 => &self.page_name,
            12 => &self.page_object_coordinates, 13 => &self.page_url, 14 => &self.portal_id,
            15 => &self.provider_id, 16 => &self.session_id, 17 => &self.state, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.contact_id, 1 => &mut self.external_play_context, 2 => &mut self.iframe_url,
            3 => &mut self.media_bridge_id, 4 => &mut self.media_bridge_object_coordinates,
            5 => &mut self.media_bridge_object_type_id, 6 => &mut self.media_name, 7 => &mut self.media_type,
            8 => &mut self.media_url, 9 => &mut self.occurred_timestamp, 10 => &mut self.page_id,
            11 => &mut self.page_name, 12 => &mut self.page_object_coordinates, 13 => &mut self.page_url,
            14 => &mut self.portal_id, 15 => &mut self.provider_id, 16 => &mut self.session_id,
            17 => &mut self.state, _ => &mut self.rest,
        }
    }
}
impl MediaPlayedEvent {
    /// With all that is required.
    pub fn new(
        contact_id: impl Into<i64>, media_bridge_id: impl Into<i64>,
        media_bridge_object_coordinates: impl Into<Text>, media_bridge_object_type_id: impl Into<Text>,
        media_name: impl Into<Text>, media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>,
        occurred_timestamp: impl Into<i64>, portal_id: impl Into<i64>, provider_id: impl Into<i64>,
        session_id: impl Into<Text>, state: impl Into<MediaPlayedEventState>,
    ) -> Self {
        Self {
            contact_id: contact_id.into(), media_bridge_id: media_bridge_id.into(),
            media_bridge_object_coordinates: media_bridge_object_coordinates.into(),
            media_bridge_object_type_id: media_bridge_object_type_id.into(), media_name: media_name.into(),
            media_type: media_type.into(), occurred_timestamp: occurred_timestamp.into(),
            portal_id: portal_id.into(), provider_id: provider_id.into(), session_id: session_id.into(),
            state: state.into(), ..Shaped::blank()
        }
    }
    /// Sets `externalPlayContext`.
    pub fn external_play_context(mut self, external_play_context: impl Into<MediaPlayedExternalPlayContext>) -> Self {
        self.external_play_context = Some(external_play_context.into()); self
    }
    /// Sets `iframeUrl`.
    pub fn iframe_url(mut self, iframe_url: impl Into<Text>) -> Self { self.iframe_url = Some(iframe_url.into()); self }
    /// Sets `mediaUrl`.
    pub fn media_url(mut self, media_url: impl Into<Text>) -> Self { self.media_url = Some(media_url.into()); self }
    /// Sets `pageId`.
    pub fn page_id(mut self, page_id: impl Into<i64>) -> Self { self.page_id = Some(page_id.into()); self }
    /// Sets `pageName`.
    pub fn page_name(mut self, page_name: impl Into<Text>) -> Self { self.page_name = Some(page_name.into()); self }
    /// Sets `pageObjectCoordinates`.
    pub fn page_object_coordinates(mut self, page_object_coordinates: impl Into<Text>) -> Self {
        self.page_object_coordinates = Some(page_object_coordinates.into()); self
    }
    /// Sets `pageUrl`.
    pub fn page_url(mut self, page_url: impl Into<Text>) -> Self { self.page_url = Some(page_url.into()); self }
}

/// `MediaPlayedEventRequest`: 16 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaPlayedEventRequest {
    /// `_hsenc`: text; may be absent.
    pub hsenc: Option<Text>,
    /// `contactId`: a whole number; may be absent.
    pub contact_id: Option<i64>,
    /// `contactUtk`: text; may be absent.
    pub contact_utk: Option<Text>,
    /// `externalId`: text; may be absent.
    pub external_id: Option<Text>,
    /// `externalPlayContext`: `MediaPlayedExternalPlayContext`; may be absent.
    pub external_play_context: Option<MediaPlayedExternalPlayContext>,
    /// `iframeUrl`: text; may be absent.
    pub iframe_url: Option<Text>,
    /// `mediaBridgeId`: a whole number; may be absent.
    pub media_bridge_id: Option<i64>,
    /// `mediaName`: text; may be absent.
    pub media_name: Option<Text>,
    /// `mediaType`: `IntegratorObjectCreationRequestMediaTypes`.
    pub media_type: IntegratorObjectCreationRequestMediaTypes,
    /// `mediaUrl`: text; may be absent.
    pub media_url: Option<Text>,
    /// `occurredTimestamp`: a whole number.
    pub occurred_timestamp: i64,
    /// `pageId`: a whole number; may be absent.
    pub page_id: Option<i64>,
    /// `pageName`: text; may be absent.
    pub page_name: Option<Text>,
    /// `pageUrl`: text; may be absent.
    pub page_url: Option<Text>,
    /// `sessionId`: text.
    pub session_id: Text,
    /// `state`: `MediaPlayedEventState`.
    pub state: MediaPlayedEventState,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaPlayedEventRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaPlayedEventRequest", kind: Kind::Record(&[
            Member { name: "_hsenc", required: false }, Member { name: "contactId", required: false },
            Member { name: "contactUtk", required: false }, Member { name: "externalId", required: false },
            Member { name: "externalPlayContext", required: false }, Member { name: "iframeUrl", required: false },
            Member { name: "mediaBridgeId", required: false }, Member { name: "mediaName", required: false },
            Member { name: "mediaType", required: true }, Member { name: "mediaUrl", required: false },
            Member { name: "occurredTimestamp", required: true }, Member { name: "pageId", required: false },
            Member { name: "pageName", required: false }, Member { name: "pageUrl", required: false },
            Member { name: "sessionId", required: true }, Member { name: "state", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            hsenc: None, contact_id: None, contact_utk: None, external_id: None, external_play_context: None,
            iframe_url: None, media_bridge_id: None, media_name: None, media_type: Shaped::blank(), media_url: None,
            occurred_timestamp: 0, page_id: None, page_name: None, page_url: None, session_id: Text::EMPTY,
            state: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.hsenc, 1 => &self.contact_id, 2 => &self.contact_utk, 3 => &self.external_id,
            4 => &self.external_play_context, 5 => &self.iframe_url, 6 => &self.media_bridge_id,
            7 => &self.media_name, 8 => &self.media_type, 9 => &self.media_url, 10 => &self.occurred_timestamp,
            11 => &self.page_id, 12 => &self.page_name, 13 => &self.page_url, 14 => &self.session_id,
            15 => &self.state, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.hsenc, 1 => &mut self.contact_id, 2 => &mut self.contact_utk, 3 => &mut self.external_id,
            4 => &mut self.external_play_context, 5 => &mut self.iframe_url, 6 => &mut self.media_bridge_id,
            7 => &mut self.media_name, 8 => &mut self.media_type, 9 => &mut self.media_url,
            10 => &mut self.occurred_timestamp, 11 => &mut self.page_id, 12 => &mut self.page_name,
            13 => &mut self.page_url, 14 => &mut self.session_id, 15 => &mut self.state, _ => &mut self.rest,
        }
    }
}
impl MediaPlayedEventRequest {
    /// With all that is required.
    pub fn new(
        media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>, occurred_timestamp: impl Into<i64>,
        session_id: impl Into<Text>, state: impl Into<MediaPlayedEventState>,
    ) -> Self {
        Self {
            media_type: media_type.into(), occurred_timestamp: occurred_timestamp.into(),
            session_id: session_id.into(), state: state.into(), ..Shaped::blank()
        }
    }
    /// Sets `_hsenc`.
    pub fn hsenc(mut self, hsenc: impl Into<Text>) -> Self { self.hsenc = Some(hsenc.into()); self }
    /// Sets `contactId`.
    pub fn contact_id(mut self, contact_id: impl Into<i64>) -> Self { self.contact_id = Some(contact_id.into()); self }
    /// Sets `contactUtk`.
    pub fn contact_utk(mut self, contact_utk: impl Into<Text>) -> Self {
        self.contact_utk = Some(contact_utk.into()); self
    }
    /// Sets `externalId`.
    pub fn external_id(mut self, external_id: impl Into<Text>) -> Self {
        self.external_id = Some(external_id.into()); self
    }
    /// Sets `externalPlayContext`.
    pub fn external_play_context(mut self, external_play_context: impl Into<MediaPlayedExternalPlayContext>) -> Self {
        self.external_play_context = Some(external_play_context.into()); self
    }
    /// Sets `iframeUrl`.
    pub fn iframe_url(mut self, iframe_url: impl Into<Text>) -> Self { self.iframe_url = Some(iframe_url.into()); self }
    /// Sets `mediaBridgeId`.
    pub fn media_bridge_id(mut self, media_bridge_id: impl Into<i64>) -> Self {
        self.media_bridge_id = Some(media_bridge_id.into()); self
    }
    /// Sets `mediaName`.
    pub fn media_name(mut self, media_name: impl Into<Text>) -> Self { self.media_name = Some(media_name.into()); self }
    /// Sets `mediaUrl`.
    pub fn media_url(mut self, media_url: impl Into<Text>) -> Self { self.media_url = Some(media_url.into()); self }
    /// Sets `pageId`.
    pub fn page_id(mut self, page_id: impl Into<i64>) -> Self { self.page_id = Some(page_id.into()); self }
    /// Sets `pageName`.
    pub fn page_name(mut self, page_name: impl Into<Text>) -> Self { self.page_name = Some(page_name.into()); self }
    /// Sets `pageUrl`.
    pub fn page_url(mut self, page_url: impl Into<Text>) -> Self { self.page_url = Some(page_url.into()); self }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum MediaPlayedEventState {
    /// `STARTED`
    Started,
    /// `VIEWED`
    Viewed,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for MediaPlayedEventState {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaPlayedEventState", kind: Kind::Enumeration(&["STARTED", "VIEWED"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Started => 0, Self::Viewed => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Started, 1 => Self::Viewed, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum MediaPlayedExternalPlayContext {
    /// `EMAIL`
    Email,
    /// `EXTERNAL_PAGE`
    ExternalPage,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for MediaPlayedExternalPlayContext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaPlayedExternalPlayContext", kind: Kind::Enumeration(&["EMAIL", "EXTERNAL_PAGE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Email => 0, Self::ExternalPage => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Email, 1 => Self::ExternalPage, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `MediaPlayedPercentageEvent`: 17 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaPlayedPercentageEvent {
    /// `contactId`: a whole number.
    pub contact_id: i64,
    /// `externalPlayContext`: `MediaPlayedExternalPlayContext`; may be absent.
    pub external_play_context: Option<MediaPlayedExternalPlayContext>,
    /// `mediaBridgeId`: a whole number.
    pub media_bridge_id: i64,
    /// `mediaBridgeObjectCoordinates`: text.
    pub media_bridge_object_coordinates: Text,
    /// `mediaBridgeObjectTypeId`: text.
    pub media_bridge_object_type_id: Text,
    /// `mediaName`: text.
    pub media_name: Text,
    /// `mediaType`: `IntegratorObjectCreationRequestMediaTypes`.
    pub media_type: IntegratorObjectCreationRequestMediaTypes,
    /// `mediaUrl`: text; may be absent.
    pub media_url: Option<Text>,
    /// `occurredTimestamp`: a whole number.
    pub occurred_timestamp: i64,
    /// `pageId`: a whole number; may be absent.
    pub page_id: Option<i64>,
    /// `pageName`: text; may be absent.
    pub page_name: Option<Text>,
    /// `pageObjectCoordinates`: text; may be absent.
    pub page_object_coordinates: Option<Text>,
    /// `pageUrl`: text; may be absent.
    pub page_url: Option<Text>,
    /// `playedPercent`: a whole number.
    pub played_percent: i64,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// `providerId`: a whole number.
    pub provider_id: i64,
    /// `sessionId`: text.
    pub session_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaPlayedPercentageEvent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaPlayedPercentageEvent", kind: Kind::Record(&[
            Member { name: "contactId", required: true }, Member { name: "externalPlayContext", required: false },
            Member { name: "mediaBridgeId", required: true },
            Member { name: "mediaBridgeObjectCoordinates", required: true },
            Member { name: "mediaBridgeObjectTypeId", required: true }, Member { name: "mediaName", required: true },
            Member { name: "mediaType", required: true }, Member { name: "mediaUrl", required: false },
            Member { name: "occurredTimestamp", required: true }, Member { name: "pageId", required: false },
            Member { name: "pageName", required: false }, Member { name: "pageObjectCoordinates", required: false },
            Member { name: "pageUrl", required: false }, Member { name: "playedPercent", required: true },
            Member { name: "portalId", required: true }, Member { name: "providerId", required: true },
            Member { name: "sessionId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            contact_id: 0, external_play_context: None, media_bridge_id: 0,
            media_bridge_object_coordinates: Text::EMPTY, media_bridge_object_type_id: Text::EMPTY,
            media_name: Text::EMPTY, media_type: Shaped::blank(), media_url: None, occurred_timestamp: 0,
            page_id: None, page_name: None, page_object_coordinates: None, page_url: None, played_percent: 0,
            portal_id: 0, provider_id: 0, session_id: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.contact_id, 1 => &self.external_play_context, 2 => &self.media_bridge_id,
            3 => &self.media_bridge_object_coordinates, 4 => &self.media_bridge_object_type_id,
            5 => &self.media_name, 6 => &self.media_type, 7 => &self.media_url, 8 => &self.occurred_timestamp,
            9 => &self.page_id, 10 => &self.page_name, 11 => &self.page_object_coordinates, 12 => &self.page_url,
            13 => &self.played_percent, 14 => &self.portal_id, 15 => &self.provider_id, 16 => &self.session_id,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.contact_id, 1 => &mut self.external_play_context, 2 => &mut self.media_bridge_id,
            3 => &mut self.media_bridge_object_coordinates, 4 => &mut self.media_bridge_object_type_id,
            5 => &mut self.media_name, 6 => &mut self.media_type, 7 => &mut self.media_url,
            8 => &mut self.occurred_timestamp, 9 => &mut self.page_id, 10 => &mut self.page_name,
            11 => &mut self.page_object_coordinates, 12 => &mut self.page_url, 13 => &mut self.played_percent,
            14 => &mut self.portal_id, 15 => &mut self.provider_id, 16 => &mut self.session_id, _ => &mut self.rest,
        }
    }
}
impl MediaPlayedPercentageEvent {
    /// With all that is required.
    pub fn new(
        contact_id: impl Into<i64>, media_bridge_id: impl Into<i64>,
        media_bridge_object_coordinates: impl Into<Text>, media_bridge_object_type_id: impl Into<Text>,
        media_name: impl Into<Text>, media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>,
        occurred_timestamp: impl Into<i64>, played_percent: impl Into<i64>, portal_id: impl Into<i64>,
        provider_id: impl Into<i64>, session_id: impl Into<Text>,
    ) -> Self {
        Self {
            contact_id: contact_id.into(), media_bridge_id: media_bridge_id.into(),
            media_bridge_object_coordinates: media_bridge_object_coordinates.into(),
            media_bridge_object_type_id: media_bridge_object_type_id.into(), media_name: media_name.into(),
            media_type: media_type.into(), occurred_timestamp: occurred_timestamp.into(),
            played_percent: played_percent.into(), portal_id: portal_id.into(), provider_id: provider_id.into(),
            session_id: session_id.into(), ..Shaped::blank()
        }
    }
    /// Sets `externalPlayContext`.
    pub fn external_play_context(mut self, external_play_context: impl Into<MediaPlayedExternalPlayContext>) -> Self {
        self.external_play_context = Some(external_play_context.into()); self
    }
    /// Sets `mediaUrl`.
    pub fn media_url(mut self, media_url: impl Into<Text>) -> Self { self.media_url = Some(media_url.into()); self }
    /// Sets `pageId`.
    pub fn page_id(mut self, page_id: impl Into<i64>) -> Self { self.page_id = Some(page_id.into()); self }
    /// Sets `pageName`.
    pub fn page_name(mut self, page_name: impl Into<Text>) -> Self { self.page_name = Some(page_name.into()); self }
    /// Sets `pageObjectCoordinates`.
    pub fn page_object_coordinates(mut self, page_object_coordinates: impl Into<Text>) -> Self {
        self.page_object_coordinates = Some(page_object_coordinates.into()); self
    }
    /// Sets `pageUrl`.
    pub fn page_url(mut self, page_url: impl Into<Text>) -> Self { self.page_url = Some(page_url.into()); self }
}

/// `MediaPlayedPercentageEventRequest`: 15 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaPlayedPercentageEventRequest {
    /// `_hsenc`: text; may be absent.
    pub hsenc: Option<Text>,
    /// `contactId`: a whole number; may be absent.
    pub contact_id: Option<i64>,
    /// `contactUtk`: text; may be absent.
    pub contact_utk: Option<Text>,
    /// `externalId`: text; may be absent.
    pub external_id: Option<Text>,
    /// `externalPlayContext`: `MediaPlayedExternalPlayContext`; may be absent.
    pub external_play_context: Option<MediaPlayedExternalPlayContext>,
    /// `mediaBridgeId`: a whole number; may be absent.
    pub media_bridge_id: Option<i64>,
    /// `mediaName`: text; may be absent.
    pub media_name: Option<Text>,
    /// `mediaType`: `IntegratorObjectCreationRequestMediaTypes`.
    pub media_type: IntegratorObjectCreationRequestMediaTypes,
    /// `mediaUrl`: text; may be absent.
    pub media_url: Option<Text>,
    /// `occurredTimestamp`: a whole number.
    pub occurred_timestamp: i64,
    /// `pageId`: a whole number; may be absent.
    pub page_id: Option<i64>,
    /// `pageName`: text; may be absent.
    pub page_name: Option<Text>,
    /// `pageUrl`: text; may be absent.
    pub page_url: Option<Text>,
    /// `playedPercent`: a whole number.
    pub played_percent: i64,
    /// `sessionId`: text.
    pub session_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaPlayedPercentageEventRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaPlayedPercentageEventRequest", kind: Kind::Record(&[
            Member { name: "_hsenc", required: false }, Member { name: "contactId", required: false },
            Member { name: "contactUtk", required: false }, Member { name: "externalId", required: false },
            Member { name: "externalPlayContext", required: false },
            Member { name: "mediaBridgeId", required: false }, Member { name: "mediaName", required: false },
            Member { name: "mediaType", required: true }, Member { name: "mediaUrl", required: false },
            Member { name: "occurredTimestamp", required: true }, Member { name: "pageId", required: false },
            Member { name: "pageName", required: false }, Member { name: "pageUrl", required: false },
            Member { name: "playedPercent", required: true }, Member { name: "sessionId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            hsenc: None, contact_id: None, contact_utk: None, external_id: None, external_play_context: None,
            media_bridge_id: None, media_name: None, media_type: Shaped::blank(), media_url: None,
            occurred_timestamp: 0, page_id: None, page_name: None, page_url: None, played_percent: 0,
            session_id: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.hsenc, 1 => &self.contact_id, 2 => &self.contact_utk, 3 => &self.external_id,
            4 => &self.external_play_context, 5 => &self.media_bridge_id, 6 => &self.media_name,
            7 => &self.media_type, 8 => &self.media_url, 9 => &self.occurred_timestamp, 10 => &self.page_id,
            11 => &self.page_name, 12 => &self.page_url, 13 => &self.played_percent, 14 => &self.session_id,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.hsenc, 1 => &mut self.contact_id, 2 => &mut self.contact_utk, 3 => &mut self.external_id,
            4 => &mut self.external_play_context, 5 => &mut self.media_bridge_id, 6 => &mut self.media_name,
            7 => &mut self.media_type, 8 => &mut self.media_url, 9 => &mut self.occurred_timestamp,
            10 => &mut self.page_id, 11 => &mut self.page_name, 12 => &mut self.page_url,
            13 => &mut self.played_percent, 14 => &mut self.session_id, _ => &mut self.rest,
        }
    }
}
impl MediaPlayedPercentageEventRequest {
    /// With all that is required.
    pub fn new(
        media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>, occurred_timestamp: impl Into<i64>,
        played_percent: impl Into<i64>, session_id: impl Into<Text>,
    ) -> Self {
        Self {
            media_type: media_type.into(), occurred_timestamp: occurred_timestamp.into(),
            played_percent: played_percent.into(), session_id: session_id.into(), ..Shaped::blank()
        }
    }
    /// Sets `_hsenc`.
    pub fn hsenc(mut self, hsenc: impl Into<Text>) -> Self { self.hsenc = Some(hsenc.into()); self }
    /// Sets `contactId`.
    pub fn contact_id(mut self, contact_id: impl Into<i64>) -> Self { self.contact_id = Some(contact_id.into()); self }
    /// Sets `contactUtk`.
    pub fn contact_utk(mut self, contact_utk: impl Into<Text>) -> Self {
        self.contact_utk = Some(contact_utk.into()); self
    }
    /// Sets `externalId`.
    pub fn external_id(mut self, external_id: impl Into<Text>) -> Self {
        self.external_id = Some(external_id.into()); self
    }
    /// Sets `externalPlayContext`.
    pub fn external_play_context(mut self, external_play_context: impl Into<MediaPlayedExternalPlayContext>) -> Self {
        self.external_play_context = Some(external_play_context.into()); self
    }
    /// Sets `mediaBridgeId`.
    pub fn media_bridge_id(mut self, media_bridge_id: impl Into<i64>) -> Self {
        self.media_bridge_id = Some(media_bridge_id.into()); self
    }
    /// Sets `mediaName`.
    pub fn media_name(mut self, media_name: impl Into<Text>) -> Self { self.media_name = Some(media_name.into()); self }
    /// Sets `mediaUrl`.
    pub fn media_url(mut self, media_url: impl Into<Text>) -> Self { self.media_url = Some(media_url.into()); self }
    /// Sets `pageId`.
    pub fn page_id(mut self, page_id: impl Into<i64>) -> Self { self.page_id = Some(page_id.into()); self }
    /// Sets `pageName`.
    pub fn page_name(mut self, page_name: impl Into<Text>) -> Self { self.page_name = Some(page_name.into()); self }
    /// Sets `pageUrl`.
    pub fn page_url(mut self, page_url: impl Into<Text>) -> Self { self.page_url = Some(page_url.into()); self }
}

/// `MinNumbers`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MinNumbers {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `MinNumbersOperator`.
    pub operator: MinNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MinNumbers {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MinNumbers", kind: Kind::Record(&[
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
impl MinNumbers {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: MinNumbersOperator::MinNumbers, ..Shaped::blank() } }
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
impl Default for MinNumbers {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum MinNumbersOperator {
    /// `MIN_NUMBERS`
    MinNumbers,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for MinNumbersOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MinNumbersOperator", kind: Kind::Enumeration(&["MIN_NUMBERS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::MinNumbers => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::MinNumbers, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `Month`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct Month {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `PublicMonthReferenceReferenceType`.
    pub operator: PublicMonthReferenceReferenceType,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Month {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Month", kind: Kind::Record(&[
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
impl Month {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: PublicMonthReferenceReferenceType::Month, ..Shaped::blank() } }
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
impl Default for Month {
    #[inline] fn default() -> Self { Self::new() }
}

/// `MoreThan`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MoreThan {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `MoreThanOperator`.
    pub operator: MoreThanOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MoreThan {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MoreThan", kind: Kind::Record(&[
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
impl MoreThan {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: MoreThanOperator::MoreThan, ..Shaped::blank() } }
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
impl Default for MoreThan {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum MoreThanOperator {
    /// `MORE_THAN`
    MoreThan,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for MoreThanOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MoreThanOperator", kind: Kind::Enumeration(&["MORE_THAN"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::MoreThan => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::MoreThan, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `MoreThanOrEqual`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MoreThanOrEqual {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `MoreThanOrEqualOperator`.
    pub operator: MoreThanOrEqualOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MoreThanOrEqual {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MoreThanOrEqual", kind: Kind::Record(&[
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
impl MoreThanOrEqual {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: MoreThanOrEqualOperator::MoreThanOrEqual, ..Shaped::blank() } }
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
impl Default for MoreThanOrEqual {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum MoreThanOrEqualOperator {
    /// `MORE_THAN_OR_EQUAL`
    MoreThanOrEqual,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for MoreThanOrEqualOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MoreThanOrEqualOperator", kind: Kind::Enumeration(&["MORE_THAN_OR_EQUAL"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::MoreThanOrEqual => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::MoreThanOrEqual, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `MultiplyNumbers`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MultiplyNumbers {
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `MultiplyNumbersOperator`.
    pub operator: MultiplyNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MultiplyNumbers {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MultiplyNumbers", kind: Kind::Record(&[
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
impl MultiplyNumbers {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self { enclosed_in_parentheses, operator: MultiplyNumbersOperator::MultiplyNumbers, ..Shaped::blank() }
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
pub enum MultiplyNumbersOperator {
    /// `MULTIPLY_NUMBERS`
    MultiplyNumbers,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for MultiplyNumbersOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MultiplyNumbersOperator", kind: Kind::Enumeration(&["MULTIPLY_NUMBERS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::MultiplyNumbers => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::MultiplyNumbers, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `Not`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct Not {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `NotOperator`.
    pub operator: NotOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Not {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Not", kind: Kind::Record(&[
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
impl Not {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: NotOperator::Not, ..Shaped::blank() } }
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
impl Default for Not {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum NotOperator {
    /// `NOT`
    Not,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for NotOperator {
    #[inline] fn shape(&self) -> &'static Shape { &Shape { name: "NotOperator", kind: Kind::Enumeration(&["NOT"]) } }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Not => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Not, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `Now`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct Now {
    /// `operator`: `PublicNowReferenceReferenceType`.
    pub operator: PublicNowReferenceReferenceType,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Now {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Now", kind: Kind::Record(&[
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
impl Now {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: PublicNowReferenceReferenceType::Now, ..Shaped::blank() } }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for Now {
    #[inline] fn default() -> Self { Self::new() }
}

/// `NumberEquals`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct NumberEquals {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `NumberEqualsOperator`.
    pub operator: NumberEqualsOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for NumberEquals {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "NumberEquals", kind: Kind::Record(&[
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
impl NumberEquals {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: NumberEqualsOperator::NumberEquals, ..Shaped::blank() } }
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
impl Default for NumberEquals {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum NumberEqualsOperator {
    /// `NUMBER_EQUALS`
    NumberEquals,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for NumberEqualsOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "NumberEqualsOperator", kind: Kind::Enumeration(&["NUMBER_EQUALS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::NumberEquals => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::NumberEquals, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `NumberPropertyVariable`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct NumberPropertyVariable {
    /// `operator`: `NumberPropertyVariableOperator`.
    pub operator: NumberPropertyVariableOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for NumberPropertyVariable {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "NumberPropertyVariable", kind: Kind::Record(&[
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
impl NumberPropertyVariable {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: NumberPropertyVariableOperator::NumberPropertyVariable, ..Shaped::blank() }
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for NumberPropertyVariable {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum NumberPropertyVariableOperator {
    /// `NUMBER_PROPERTY_VARIABLE`
    NumberPropertyVariable,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for NumberPropertyVariableOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "NumberPropertyVariableOperator", kind: Kind::Enumeration(&["NUMBER_PROPERTY_VARIABLE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::NumberPropertyVariable => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::NumberPropertyVariable, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `NumberTargetPropertyVariable`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct NumberTargetPropertyVariable {
    /// `operator`: `NumberTargetPropertyVariableOperator`.
    pub operator: NumberTargetPropertyVariableOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for NumberTargetPropertyVariable {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "NumberTargetPropertyVariable", kind: Kind::Record(&[
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
impl NumberTargetPropertyVariable {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: NumberTargetPropertyVariableOperator::NumberTargetPropertyVariable, ..Shaped::blank() }
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for NumberTargetPropertyVariable {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum NumberTargetPropertyVariableOperator {
    /// `NUMBER_TARGET_PROPERTY_VARIABLE`
    NumberTargetPropertyVariable,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for NumberTargetPropertyVariableOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "NumberTargetPropertyVariableOperator", kind: Kind::Enumeration(&[
            "NUMBER_TARGET_PROPERTY_VARIABLE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::NumberTargetPropertyVariable => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::NumberTargetPropertyVariable, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `NumberToString`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct NumberToString {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `NumberToStringOperator`.
    pub operator: NumberToStringOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for NumberToString {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "NumberToString", kind: Kind::Record(&[
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
impl NumberToString {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: NumberToStringOperator::NumberToString, ..Shaped::blank() } }
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
impl Default for NumberToString {
    #[inline] fn default() -> Self { Self::new() }
}

crate::runtime::shaped_traits! {
    MediaBridgeStringEquals, MediaBridgeStringLength, MediaBridgeSubstring, MediaBridgeSubtractNumbers,
    MediaBridgeSubtractTime, MediaBridgeTimeBetween, MediaBridgeTimeBetweenSkipWeekends, MediaBridgeUpperCase,
    MediaBridgeXor, MediaBridgeYear, MediaPlayedEvent, MediaPlayedEventRequest, MediaPlayedPercentageEvent,
    MediaPlayedPercentageEventRequest, MinNumbers, Month, MoreThan, MoreThanOrEqual, MultiplyNumbers, Not, Now,
    NumberEquals, NumberPropertyVariable, NumberTargetPropertyVariable, NumberToString,
}

crate::runtime::enumeration_traits! {
    MediaPlayedEventState, MediaPlayedExternalPlayContext, MinNumbersOperator, MoreThanOperator,
    MoreThanOrEqualOperator, MultiplyNumbersOperator, NotOperator, NumberEqualsOperator,
    NumberPropertyVariableOperator, NumberTargetPropertyVariableOperator,
}
