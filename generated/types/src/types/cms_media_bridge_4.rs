// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AbsoluteValue, AbsoluteValueInputs, AbsoluteValueOperator, AddNumbers, AddNumbersOperator, AddTime,
    AddTimeOperator, And, AssociationSpec, BatchResponseSimplePublicStatus, BeginsWith, BeginsWithOperator,
    BooleanPropertyVariable, BooleanTargetPropertyVariable, ConcatStrings, ConcatStringsOperator, ConstantBoolean,
    ConstantNumber, ConstantString, Contains, ContainsOperator, DatedExchangeRate, DatedExchangeRateOperator,
    DivideNumbers, DivideNumbersOperator, Euler, ExtractMostRecentEmailReplyHtml, ExtractMostRecentEmailReplyText,
    ExtractMostRecentPlainTextEmailReply, FetchCurrencyDecimalPlaces, FetchExchangeRate,
    FetchSingleCurrencyPortalCurrency, FormatFullName, FormatPhoneNumber, FormatSearchablePhoneNumber, HasEmailReply,
    HasPlainTextEmailReply, IfBoolean, IfNumber, IfString, IsEngagementType, LookupAssociationSpecCardinality,
    MediaBridgeIntegratorObjectCreationResponse, MediaBridgeObjectSchema, MediaBridgeProperty, MinNumbers, Month,
    MoreThan, MoreThanOrEqual, MultiplyNumbers, Not, Now, NumberEquals, NumberPropertyVariable,
    NumberTargetPropertyVariable, NumberToString, Or, ParseNumber, PeriodToMonths, PeriodToWeeks,
    PipelineProbability, Power, Property1, PublicAndFilterBranchFilterBranchType, PublicDatePointTimeType,
    RoundDownNumbers, RoundNearestNumbers, RoundUpNumbers, SetContainsString, SquareRoot, StandardError,
    StringEquals, StringLength, StringPropertyVariable, StringTargetPropertyVariable, Substring, SubtractNumbers,
    SubtractTime, TimeBetween, TimeBetweenSkipWeekends, TimestampOfPropertyVariable,
    TimestampOfTargetPropertyVariable, UpperCase, Xor, Year,
};

/// `IsMonthBasedIsoPeriod`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct IsMonthBasedIsoPeriod {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IsMonthBasedIsoPeriodOperator`.
    pub operator: IsMonthBasedIsoPeriodOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IsMonthBasedIsoPeriod {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsMonthBasedIsoPeriod", kind: Kind::Record(&[
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
impl IsMonthBasedIsoPeriod {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: IsMonthBasedIsoPeriodOperator::IsMonthBasedIsoPeriod, ..Shaped::blank() } }
}
impl Default for IsMonthBasedIsoPeriod {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum IsMonthBasedIsoPeriodOperator {
    /// `IS_MONTH_BASED_ISO_PERIOD`
    IsMonthBasedIsoPeriod,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IsMonthBasedIsoPeriodOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsMonthBasedIsoPeriodOperator", kind: Kind::Enumeration(&["IS_MONTH_BASED_ISO_PERIOD"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::IsMonthBasedIsoPeriod => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::IsMonthBasedIsoPeriod, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `IsMultipleOf`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct IsMultipleOf {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IsMultipleOfOperator`.
    pub operator: IsMultipleOfOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IsMultipleOf {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsMultipleOf", kind: Kind::Record(&[
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
impl IsMultipleOf {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: IsMultipleOfOperator::IsMultipleOf, ..Shaped::blank() } }
}
impl Default for IsMultipleOf {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum IsMultipleOfOperator {
    /// `IS_MULTIPLE_OF`
    IsMultipleOf,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IsMultipleOfOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsMultipleOfOperator", kind: Kind::Enumeration(&["IS_MULTIPLE_OF"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::IsMultipleOf => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::IsMultipleOf, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `IsPipelineStageClosed`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct IsPipelineStageClosed {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `IsPipelineStageClosedOperator`.
    pub operator: IsPipelineStageClosedOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IsPipelineStageClosed {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsPipelineStageClosed", kind: Kind::Record(&[
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
impl IsPipelineStageClosed {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: IsPipelineStageClosedOperator::IsPipelineStageClosed, ..Shaped::blank() } }
}
impl Default for IsPipelineStageClosed {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum IsPipelineStageClosedOperator {
    /// `IS_PIPELINE_STAGE_CLOSED`
    IsPipelineStageClosed,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IsPipelineStageClosedOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsPipelineStageClosedOperator", kind: Kind::Enumeration(&["IS_PIPELINE_STAGE_CLOSED"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::IsPipelineStageClosed => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::IsPipelineStageClosed, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `IsPortalEnabledCurrency`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct IsPortalEnabledCurrency {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IsPortalEnabledCurrencyOperator`.
    pub operator: IsPortalEnabledCurrencyOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IsPortalEnabledCurrency {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsPortalEnabledCurrency", kind: Kind::Record(&[
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
impl IsPortalEnabledCurrency {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: IsPortalEnabledCurrencyOperator::IsPortalEnabledCurrency, ..Shaped::blank() }
    }
}
impl Default for IsPortalEnabledCurrency {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum IsPortalEnabledCurrencyOperator {
    /// `IS_PORTAL_ENABLED_CURRENCY`
    IsPortalEnabledCurrency,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IsPortalEnabledCurrencyOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsPortalEnabledCurrencyOperator", kind: Kind::Enumeration(&["IS_PORTAL_ENABLED_CURRENCY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::IsPortalEnabledCurrency => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::IsPortalEnabledCurrency, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `IsPortalMulticurrencyEnabled`: 3 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct IsPortalMulticurrencyEnabled {
    /// `operator`: `IsPortalMulticurrencyEnabledOperator`.
    pub operator: IsPortalMulticurrencyEnabledOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IsPortalMulticurrencyEnabled {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsPortalMulticurrencyEnabled", kind: Kind::Record(&[
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
impl IsPortalMulticurrencyEnabled {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: IsPortalMulticurrencyEnabledOperator::IsPortalMulticurrencyEnabled, ..Shaped::blank() }
    }
}
impl Default for IsPortalMulticurrencyEnabled {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum IsPortalMulticurrencyEnabledOperator {
    /// `IS_PORTAL_MULTICURRENCY_ENABLED`
    IsPortalMulticurrencyEnabled,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IsPortalMulticurrencyEnabledOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsPortalMulticurrencyEnabledOperator", kind: Kind::Enumeration(&[
            "IS_PORTAL_MULTICURRENCY_ENABLED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self { Self::IsPortalMulticurrencyEnabled => 0, Self::Unknown(_) => 1 }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::IsPortalMulticurrencyEnabled, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `IsPresent`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct IsPresent {
    /// `expressionToEvaluate`: `MediaBridgeAbsoluteValueInputs`.
    pub expression_to_evaluate: Box<MediaBridgeAbsoluteValueInputs>,
    /// `operator`: `IsPresentOperator`.
    pub operator: IsPresentOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IsPresent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsPresent", kind: Kind::Record(&[
            Member { name: "expressionToEvaluate", required: true }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            expression_to_evaluate: Box::new(Shaped::blank()), operator: Shaped::blank(), property_name: None,
            value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.expression_to_evaluate, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.expression_to_evaluate, 1 => &mut self.operator, 2 => &mut self.property_name,
            3 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl IsPresent {
    /// With all that is required.
    pub fn new(expression_to_evaluate: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        Self {
            expression_to_evaluate: Box::new(expression_to_evaluate.into()), operator: IsPresentOperator::IsPresent,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum IsPresentOperator {
    /// `IS_PRESENT`
    IsPresent,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IsPresentOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsPresentOperator", kind: Kind::Enumeration(&["IS_PRESENT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::IsPresent => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::IsPresent, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `IsValidIsoPeriod`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct IsValidIsoPeriod {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IsValidIsoPeriodOperator`.
    pub operator: IsValidIsoPeriodOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IsValidIsoPeriod {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsValidIsoPeriod", kind: Kind::Record(&[
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
impl IsValidIsoPeriod {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: IsValidIsoPeriodOperator::IsValidIsoPeriod, ..Shaped::blank() } }
}
impl Default for IsValidIsoPeriod {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum IsValidIsoPeriodOperator {
    /// `IS_VALID_ISO_PERIOD`
    IsValidIsoPeriod,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IsValidIsoPeriodOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsValidIsoPeriodOperator", kind: Kind::Enumeration(&["IS_VALID_ISO_PERIOD"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::IsValidIsoPeriod => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::IsValidIsoPeriod, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `LessThan`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct LessThan {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `LessThanOperator`.
    pub operator: LessThanOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LessThan {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LessThan", kind: Kind::Record(&[
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
impl LessThan {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: LessThanOperator::LessThan, ..Shaped::blank() } }
}
impl Default for LessThan {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum LessThanOperator {
    /// `LESS_THAN`
    LessThan,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for LessThanOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LessThanOperator", kind: Kind::Enumeration(&["LESS_THAN"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::LessThan => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::LessThan, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `LessThanOrEqual`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct LessThanOrEqual {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `LessThanOrEqualOperator`.
    pub operator: LessThanOrEqualOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LessThanOrEqual {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LessThanOrEqual", kind: Kind::Record(&[
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
impl LessThanOrEqual {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: LessThanOrEqualOperator::LessThanOrEqual, ..Shaped::blank() } }
}
impl Default for LessThanOrEqual {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum LessThanOrEqualOperator {
    /// `LESS_THAN_OR_EQUAL`
    LessThanOrEqual,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for LessThanOrEqualOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LessThanOrEqualOperator", kind: Kind::Enumeration(&["LESS_THAN_OR_EQUAL"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::LessThanOrEqual => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::LessThanOrEqual, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `LookupAssociationSpec`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct LookupAssociationSpec {
    /// `associationSpec`: `AssociationSpec`.
    pub association_spec: AssociationSpec,
    /// `cardinality`: `LookupAssociationSpecCardinality`; may be absent.
    pub cardinality: Option<LookupAssociationSpecCardinality>,
    /// `maxToObjectIds`: a whole number; may be absent.
    pub max_to_object_ids: Option<i64>,
    /// `toObjectTypeId`: text; may be absent.
    pub to_object_type_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LookupAssociationSpec {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LookupAssociationSpec", kind: Kind::Record(&[
            Member { name: "associationSpec", required: true }, Member { name: "cardinality", required: false },
            Member { name: "maxToObjectIds", required: false }, Member { name: "toObjectTypeId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            association_spec: Shaped::blank(), cardinality: None, max_to_object_ids: None, to_object_type_id: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.association_spec, 1 => &self.cardinality, 2 => &self.max_to_object_ids,
            3 => &self.to_object_type_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.association_spec, 1 => &mut self.cardinality, 2 => &mut self.max_to_object_ids,
            3 => &mut self.to_object_type_id, _ => &mut self.rest,
        }
    }
}
impl LookupAssociationSpec {
    /// With all that is required.
    pub fn new(association_spec: impl Into<AssociationSpec>) -> Self {
        Self { association_spec: association_spec.into(), ..Shaped::blank() }
    }
}

/// `LowerCase`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct LowerCase {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `LowerCaseOperator`.
    pub operator: LowerCaseOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LowerCase {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LowerCase", kind: Kind::Record(&[
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
impl LowerCase {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: LowerCaseOperator::LowerCase, ..Shaped::blank() } }
}
impl Default for LowerCase {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum LowerCaseOperator {
    /// `LOWER_CASE`
    LowerCase,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for LowerCaseOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LowerCaseOperator", kind: Kind::Enumeration(&["LOWER_CASE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::LowerCase => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::LowerCase, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `MaxNumbers`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MaxNumbers {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `MaxNumbersOperator`.
    pub operator: MaxNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MaxNumbers {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MaxNumbers", kind: Kind::Record(&[
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
impl MaxNumbers {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: MaxNumbersOperator::MaxNumbers, ..Shaped::blank() } }
}
impl Default for MaxNumbers {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum MaxNumbersOperator {
    /// `MAX_NUMBERS`
    MaxNumbers,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for MaxNumbersOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MaxNumbersOperator", kind: Kind::Enumeration(&["MAX_NUMBERS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::MaxNumbers => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::MaxNumbers, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `AbsoluteValue`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "AbsoluteValue")]
#[non_exhaustive]
pub struct MediaBridgeAbsoluteValue {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `AbsoluteValueOperator`.
    pub operator: AbsoluteValueOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeAbsoluteValue {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AbsoluteValue", kind: Kind::Record(&[
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
impl MediaBridgeAbsoluteValue {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: AbsoluteValueOperator::AbsoluteValue, ..Shaped::blank() } }
}
impl Default for MediaBridgeAbsoluteValue {
    #[inline] fn default() -> Self { Self::new() }
}

/// 73 alternatives, told apart by `operator`.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum MediaBridgeAbsoluteValueInputs {
    /// `operator` is `ABSOLUTE_VALUE`.
    AbsoluteValue(AbsoluteValue),
    /// `operator` is `ADD_NUMBERS`.
    AddNumbers(AddNumbers),
    /// `operator` is `ADD_TIME`.
    AddTime(Box<AddTime>),
    /// `operator` is `AND`.
    And(And),
    /// `operator` is `BEGINS_WITH`.
    BeginsWith(BeginsWith),
    /// `operator` is `BOOLEAN_PROPERTY_VARIABLE`.
    BooleanPropertyVariable(BooleanPropertyVariable),
    /// `operator` is `BOOLEAN_TARGET_PROPERTY_VARIABLE`.
    BooleanTargetPropertyVariable(BooleanTargetPropertyVariable),
    /// `operator` is `CONCAT_STRINGS`.
    ConcatStrings(ConcatStrings),
    /// `operator` is `CONSTANT_BOOLEAN`.
    ConstantBoolean(ConstantBoolean),
    /// `operator` is `CONSTANT_NUMBER`.
    ConstantNumber(ConstantNumber),
    /// `operator` is `CONSTANT_STRING`.
    ConstantString(ConstantString),
    /// `operator` is `CONTAINS`.
    Contains(Contains),
    /// `operator` is `DATE`.
    Date(MediaBridgeDate),
    /// `operator` is `DATED_EXCHANGE_RATE`.
    DatedExchangeRate(DatedExchangeRate),
    /// `operator` is `DIVIDE_NUMBERS`.
    DivideNumbers(DivideNumbers),
    /// `operator` is `EULER`.
    Euler(Euler),
    /// `operator` is `EXTRACT_MOST_RECENT_EMAIL_REPLY_HTML`.
    ExtractMostRecentEmailReplyHtml(ExtractMostRecentEmailReplyHtml),
    /// `operator` is `EXTRACT_MOST_RECENT_EMAIL_REPLY_TEXT`.
    ExtractMostRecentEmailReplyText(ExtractMostRecentEmailReplyText),
    /// `operator` is `EXTRACT_MOST_RECENT_PLAIN_TEXT_EMAIL_REPLY`.
    ExtractMostRecentPlainTextEmailReply(ExtractMostRecentPlainTextEmailReply),
    /// `operator` is `FETCH_CURRENCY_DECIMAL_PLACES`.
    FetchCurrencyDecimalPlaces(FetchCurrencyDecimalPlaces),
    /// `operator` is `FETCH_EXCHANGE_RATE`.
    FetchExchangeRate(FetchExchangeRate),
    /// `operator` is `FETCH_SINGLE_CURRENCY_PORTAL_CURRENCY`.
    FetchSingleCurrencyPortalCurrency(FetchSingleCurrencyPortalCurrency),
    /// `operator` is `FORMAT_FULL_NAME`.
    FormatFullName(FormatFullName),
    /// `operator` is `FORMAT_PHONE_NUMBER`.
    FormatPhoneNumber(FormatPhoneNumber),
    /// `operator` is `FORMAT_SEARCHABLE_PHONE_NUMBER`.
    FormatSearchablePhoneNumber(FormatSearchablePhoneNumber),
    /// `operator` is `HAS_EMAIL_REPLY`.
    HasEmailReply(HasEmailReply),
    /// `operator` is `HAS_PLAIN_TEXT_EMAIL_REPLY`.
    HasPlainTextEmailReply(HasPlainTextEmailReply),
    /// `operator` is `IF_BOOLEAN`.
    IfBoolean(IfBoolean),
    /// `operator` is `IF_NUMBER`.
    IfNumber(IfNumber),
    /// `operator` is `IF_STRING`.
    IfString(IfString),
    /// `operator` is `IS_ENGAGEMENT_TYPE`.
    IsEngagementType(IsEngagementType),
    /// `operator` is `IS_PIPELINE_STAGE_CLOSED`.
    IsPipelineStageClosed(IsPipelineStageClosed),
    /// `operator` is `IS_PRESENT`.
    IsPresent(IsPresent),
    /// `operator` is `LESS_THAN`.
    LessThan(LessThan),
    /// `operator` is `LESS_THAN_OR_EQUAL`.
    LessThanOrEqual(LessThanOrEqual),
    /// `operator` is `LOWER_CASE`.
    LowerCase(LowerCase),
    /// `operator` is `MAX_NUMBERS`.
    MaxNumbers(MaxNumbers),
    /// `operator` is `MIN_NUMBERS`.
    MinNumbers(MinNumbers),
    /// `operator` is `MONTH`.
    Month(Month),
    /// `operator` is `MORE_THAN`.
    MoreThan(MoreThan),
    /// `operator` is `MORE_THAN_OR_EQUAL`.
    MoreThanOrEqual(MoreThanOrEqual),
    /// `operator` is `MULTIPLY_NUMBERS`.
    MultiplyNumbers(MultiplyNumbers),
    /// `operator` is `NOT`.
    Not(Not),
    /// `operator` is `NOW`.
    Now(Now),
    /// `operator` is `NUMBER_EQUALS`.
    NumberEquals(NumberEquals),
    /// `operator` is `NUMBER_PROPERTY_VARIABLE`.
    NumberPropertyVariable(NumberPropertyVariable),
    /// `operator` is `NUMBER_TARGET_PROPERTY_VARIABLE`.
    NumberTargetPropertyVariable(NumberTargetPropertyVariable),
    /// `operator` is `NUMBER_TO_STRING`.
    NumberToString(NumberToString),
    /// `operator` is `OR`.
    Or(Or),
    /// `operator` is `PARSE_NUMBER`.
    ParseNumber(ParseNumber),
    /// `operator` is `PERIOD_TO_MONTHS`.
    PeriodToMonths(PeriodToMonths),
    /// `operator` is `PERIOD_TO_WEEKS`.
    PeriodToWeeks(PeriodToWeeks),
    /// `operator` is `PIPELINE_PROBABILITY`.
    PipelineProbability(PipelineProbability),
    /// `operator` is `POWER`.
    Power(Power),
    /// `operator` is `ROUND_DOWN`.
    RoundDownNumbers(RoundDownNumbers),
    /// `operator` is `ROUND_NEAREST`.
    RoundNearestNumbers(RoundNearestNumbers),
    /// `operator` is `ROUND_UP`.
    RoundUpNumbers(RoundUpNumbers),
    /// `operator` is `SET_CONTAINS_STRING`.
    SetContainsString(SetContainsString),
    /// `operator` is `SQUARE_ROOT`.
    SquareRoot(SquareRoot),
    /// `operator` is `STRING_EQUALS`.
    StringEquals(StringEquals),
    /// `operator` is `STRING_LENGTH`.
    StringLength(StringLength),
    /// `operator` is `STRING_PROPERTY_VARIABLE`.
    StringPropertyVariable(StringPropertyVariable),
    /// `operator` is `STRING_TARGET_PROPERTY_VARIABLE`.
    StringTargetPropertyVariable(StringTargetPropertyVariable),
    /// `operator` is `SUBSTRING`.
    Substring(Substring),
    /// `operator` is `SUBTRACT_NUMBERS`.
    SubtractNumbers(SubtractNumbers),
    /// `operator` is `SUBTRACT_TIME`.
    SubtractTime(SubtractTime),
    /// `operator` is `TIME_BETWEEN`.
    TimeBetween(TimeBetween),
    /// `operator` is `TIME_BETWEEN_SKIP_WEEKENDS`.
    TimeBetweenSkipWeekends(TimeBetweenSkipWeekends),
    /// `operator` is `TIMESTAMP_OF_PROPERTY_VARIABLE`.
    TimestampOfPropertyVariable(TimestampOfPropertyVariable),
    /// `operator` is `TIMESTAMP_OF_TARGET_PROPERTY_VARIABLE`.
    TimestampOfTargetPropertyVariable(TimestampOfTargetPropertyVariable),
    /// `operator` is `UPPER_CASE`.
    UpperCase(UpperCase),
    /// `operator` is `XOR`.
    Xor(Xor),
    /// `operator` is `YEAR`.
    Year(Year),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for MediaBridgeAbsoluteValueInputs {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeAbsoluteValueInputs", kind: Kind::Union(&[
            Variant { name: "AbsoluteValue", tag: Some(("operator", &["ABSOLUTE_VALUE"])), required: &[] },
            Variant { name: "AddNumbers", tag: Some(("operator", &["ADD_NUMBERS"])), required: &[] },
            Variant { name: "AddTime", tag: Some(("operator", &["ADD_TIME"])), required: &[] },
            Variant { name: "And", tag: Some(("operator", &["AND"])), required: &[] },
            Variant { name: "BeginsWith", tag: Some(("operator", &["BEGINS_WITH"])), required: &[] },
            Variant { name: "BooleanPropertyVariable", tag: Some(("operator", &["BOOLEAN_PROPERTY_VARIABLE"])), required: &[] },
            Variant { name: "BooleanTargetPropertyVariable", tag: Some(("operator", &["BOOLEAN_TARGET_PROPERTY_VARIABLE"])), required: &[] },
            Variant { name: "ConcatStrings", tag: Some(("operator", &["CONCAT_STRINGS"])), required: &[] },
            Variant { name: "ConstantBoolean", tag: Some(("operator", &["CONSTANT_BOOLEAN"])), required: &[] },
            Variant { name: "ConstantNumber", tag: Some(("operator", &["CONSTANT_NUMBER"])), required: &[] },
            Variant { name: "ConstantString", tag: Some(("operator", &["CONSTANT_STRING"])), required: &[] },
            Variant { name: "Contains", tag: Some(("operator", &["CONTAINS"])), required: &[] },
            Variant { name: "Date", tag: Some(("operator", &["DATE"])), required: &[] },
            Variant { name: "DatedExchangeRate", tag: Some(("operator", &["DATED_EXCHANGE_RATE"])), required: &[] },
            Variant { name: "DivideNumbers", tag: Some(("operator", &["DIVIDE_NUMBERS"])), required: &[] },
            Variant { name: "Euler", tag: Some(("operator", &["EULER"])), required: &[] },
            Variant { name: "ExtractMostRecentEmailReplyHtml", tag: Some(("operator", &["EXTRACT_MOST_RECENT_EMAIL_REPLY_HTML"])), required: &[] },
            Variant { name: "ExtractMostRecentEmailReplyText", tag: Some(("operator", &["EXTRACT_MOST_RECENT_EMAIL_REPLY_TEXT"])), required: &[] },
            Variant { name: "ExtractMostRecentPlainTextEmailReply", tag: Some(("operator", &["EXTRACT_MOST_RECENT_PLAIN_TEXT_EMAIL_REPLY"])), required: &[] },
            Variant { name: "FetchCurrencyDecimalPlaces", tag: Some(("operator", &["FETCH_CURRENCY_DECIMAL_PLACES"])), required: &[] },
            Variant { name: "FetchExchangeRate", tag: Some(("operator", &["FETCH_EXCHANGE_RATE"])), required: &[] },
            Variant { name: "FetchSingleCurrencyPortalCurrency", tag: Some(("operator", &["FETCH_SINGLE_CURRENCY_PORTAL_CURRENCY"])), required: &[] },
            Variant { name: "FormatFullName", tag: Some(("operator", &["FORMAT_FULL_NAME"])), required: &[] },
            Variant { name: "FormatPhoneNumber", tag: Some(("operator", &["FORMAT_PHONE_NUMBER"])), required: &[] },
            Variant { name: "FormatSearchablePhoneNumber", tag: Some(("operator", &["FORMAT_SEARCHABLE_PHONE_NUMBER"])), required: &[] },
            Variant { name: "HasEmailReply", tag: Some(("operator", &["HAS_EMAIL_REPLY"])), required: &[] },
            Variant { name: "HasPlainTextEmailReply", tag: Some(("operator", &["HAS_PLAIN_TEXT_EMAIL_REPLY"])), required: &[] },
            Variant { name: "IfBoolean", tag: Some(("operator", &["IF_BOOLEAN"])), required: &[] },
            Variant { name: "IfNumber", tag: Some(("operator", &["IF_NUMBER"])), required: &[] },
            Variant { name: "IfString", tag: Some(("operator", &["IF_STRING"])), required: &[] },
            Variant { name: "IsEngagementType", tag: Some(("operator", &["IS_ENGAGEMENT_TYPE"])), required: &[] },
            Variant { name: "IsPipelineStageClosed", tag: Some(("operator", &["IS_PIPELINE_STAGE_CLOSED"])), required: &[] },
            Variant { name: "IsPresent", tag: Some(("operator", &["IS_PRESENT"])), required: &[] },
            Variant { name: "LessThan", tag: Some(("operator", &["LESS_THAN"])), required: &[] },
            Variant { name: "LessThanOrEqual", tag: Some(("operator", &["LESS_THAN_OR_EQUAL"])), required: &[] },
            Variant { name: "LowerCase", tag: Some(("operator", &["LOWER_CASE"])), required: &[] },
            Variant { name: "MaxNumbers", tag: Some(("operator", &["MAX_NUMBERS"])), required: &[] },
            Variant { name: "MinNumbers", tag: Some(("operator", &["MIN_NUMBERS"])), required: &[] },
            Variant { name: "Month", tag: Some(("operator", &["MONTH"])), required: &[] },
            Variant { name: "MoreThan", tag: Some(("operator", &["MORE_THAN"])), required: &[] },
            Variant { name: "MoreThanOrEqual", tag: Some(("operator", &["MORE_THAN_OR_EQUAL"])), required: &[] },
            Variant { name: "MultiplyNumbers", tag: Some(("operator", &["MULTIPLY_NUMBERS"])), required: &[] },
            Variant { name: "Not", tag: Some(("operator", &["NOT"])), required: &[] },
            Variant { name: "Now", tag: Some(("operator", &["NOW"])), required: &[] },
            Variant { name: "NumberEquals", tag: Some(("operator", &["NUMBER_EQUALS"])), required: &[] },
            Variant { name: "NumberPropertyVariable", tag: Some(("operator", &["NUMBER_PROPERTY_VARIABLE"])), required: &[] },
            Variant { name: "NumberTargetPropertyVariable", tag: Some(("operator", &["NUMBER_TARGET_PROPERTY_VARIABLE"])), required: &[] },
            Variant { name: "NumberToString", tag: Some(("operator", &["NUMBER_TO_STRING"])), required: &[] },
            Variant { name: "Or", tag: Some(("operator", &["OR"])), required: &[] },
            Variant { name: "ParseNumber", tag: Some(("operator", &["PARSE_NUMBER"])), required: &[] },
            Variant { name: "PeriodToMonths", tag: Some(("operator", &["PERIOD_TO_MONTHS"])), required: &[] },
            Variant { name: "PeriodToWeeks", tag: Some(("operator", &["PERIOD_TO_WEEKS"])), required: &[] },
            Variant { name: "PipelineProbability", tag: Some(("operator", &["PIPELINE_PROBABILITY"])), required: &[] },
            Variant { name: "Power", tag: Some(("operator", &["POWER"])), required: &[] },
            Variant { name: "RoundDownNumbers", tag: Some(("operator", &["ROUND_DOWN"])), required: &[] },
            Variant { name: "RoundNearestNumbers", tag: Some(("operator", &["ROUND_NEAREST"])), required: &[] },
            Variant { name: "RoundUpNumbers", tag: Some(("operator", &["ROUND_UP"])), required: &[] },
            Variant { name: "SetContainsString", tag: Some(("operator", &["SET_CONTAINS_STRING"])), required: &[] },
            Variant { name: "SquareRoot", tag: Some(("operator", &["SQUARE_ROOT"])), required: &[] },
            Variant { name: "StringEquals", tag: Some(("operator", &["STRING_EQUALS"])), required: &[] },
            Variant { name: "StringLength", tag: Some(("operator", &["STRING_LENGTH"])), required: &[] },
            Variant { name: "StringPropertyVariable", tag: Some(("operator", &["STRING_PROPERTY_VARIABLE"])), required: &[] },
            Variant { name: "StringTargetPropertyVariable", tag: Some(("operator", &["STRING_TARGET_PROPERTY_VARIABLE"])), required: &[] },
            Variant { name: "Substring", tag: Some(("operator", &["SUBSTRING"])), required: &[] },
            Variant { name: "SubtractNumbers", tag: Some(("operator", &["SUBTRACT_NUMBERS"])), required: &[] },
            Variant { name: "SubtractTime", tag: Some(("operator", &["SUBTRACT_TIME"])), required: &[] },
            Variant { name: "TimeBetween", tag: Some(("operator", &["TIME_BETWEEN"])), required: &[] },
            Variant { name: "TimeBetweenSkipWeekends", tag: Some(("operator", &["TIME_BETWEEN_SKIP_WEEKENDS"])), required: &[] },
            Variant { name: "TimestampOfPropertyVariable", tag: Some(("operator", &["TIMESTAMP_OF_PROPERTY_VARIABLE"])), required: &[] },
            Variant { name: "TimestampOfTargetPropertyVariable", tag: Some(("operator", &["TIMESTAMP_OF_TARGET_PROPERTY_VARIABLE"])), required: &[] },
            Variant { name: "UpperCase", tag: Some(("operator", &["UPPER_CASE"])), required: &[] },
            Variant { name: "Xor", tag: Some(("operator", &["XOR"])), required: &[] },
            Variant { name: "Year", tag: Some(("operator", &["YEAR"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn part(&self, _: usize) -> &dyn Field {
        match self {
            Self::AbsoluteValue(value) => value, Self::AddNumbers(value) => value, Self::AddTime(value) => value,
            Self::And(value) => value, Self::BeginsWith(value) => value,
            Self::BooleanPropertyVariable(value) => value, Self::BooleanTargetPropertyVariable(value) => value,
            Self::ConcatStrings(value) => value, Self::ConstantBoolean(value) => value,
            Self::ConstantNumber(value) => value, Self::ConstantString(value) => value,
            Self::Contains(value) => value, Self::Date(value) => value, Self::DatedExchangeRate(value) => value,
            Self::DivideNumbers(value) => value, Self::Euler(value) => value,
            Self::ExtractMostRecentEmailReplyHtml(value) => value,
            Self::ExtractMostRecentEmailReplyText(value) => value,
            Self::ExtractMostRecentPlainTextEmailReply(value) => value,
            Self::FetchCurrencyDecimalPlaces(value) => value, Self::FetchExchangeRate(value) => value,
            Self::FetchSingleCurrencyPortalCurrency(value) => value, Self::FormatFullName(value) => value,
            Self::FormatPhoneNumber(value) => value, Self::FormatSearchablePhoneNumber(value) => value,
            Self::HasEmailReply(value) => value, Self::HasPlainTextEmailReply(value) => value,
            Self::IfBoolean(value) => value, Self::IfNumber(value) => value, Self::IfString(value) => value,
            Self::IsEngagementType(value) => value, Self::IsPipelineStageClosed(value) => value,
            Self::IsPresent(value) => value, Self::LessThan(value) => value, Self::LessThanOrEqual(value) => value,
            Self::LowerCase(value) => value, Self::MaxNumbers(value) => value, Self::MinNumbers(value) => value,
            Self::Month(value) => value, Self::MoreThan(value) => value, Self::MoreThanOrEqual(value) => value,
            Self::MultiplyNumbers(value) => value, Self::Not(value) => value, Self::Now(value) => value,
            Self::NumberEquals(value) => value, Self::NumberPropertyVariable(value) => value,
            Self::NumberTargetPropertyVariable(value) => value, Self::NumberToString(value) => value,
            Self::Or(value) => value, Self::ParseNumber(value) => value, Self::PeriodToMonths(value) => value,
            Self::PeriodToWeeks(value) => value, Self::PipelineProbability(value) => value,
            Self::Power(value) => value, Self::RoundDownNumbers(value) => value,
            Self::RoundNearestNumbers(value) => value, Self::RoundUpNumbers(value) => value,
            Self::SetContainsString(value) => value, Self::SquareRoot(value) => value,
            Self::StringEquals(value) => value, Self::StringLength(value) => value,
            Self::StringPropertyVariable(value) => value, Self::StringTargetPropertyVariable(value) => value,
            Self::Substring(value) => value, Self::SubtractNumbers(value) => value,
            Self::SubtractTime(value) => value, Self::TimeBetween(value) => value,
            Self::TimeBetweenSkipWeekends(value) => value, Self::TimestampOfPropertyVariable(value) => value,
            Self::TimestampOfTargetPropertyVariable(value) => value, Self::UpperCase(value) => value,
            Self::Xor(value) => value, Self::Year(value) => value, Self::Unknown(value) => value,
        }
    }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self {
            Self::AbsoluteValue(value) => value, Self::AddNumbers(value) => value, Self::AddTime(value) => value,
            Self::And(value) => value, Self::BeginsWith(value) => value,
            Self::BooleanPropertyVariable(value) => value, Self::BooleanTargetPropertyVariable(value) => value,
            Self::ConcatStrings(value) => value, Self::ConstantBoolean(value) => value,
            Self::ConstantNumber(value) => value, Self::ConstantString(value) => value,
            Self::Contains(value) => value, Self::Date(value) => value, Self::DatedExchangeRate(value) => value,
            Self::DivideNumbers(value) => value, Self::Euler(value) => value,
            Self::ExtractMostRecentEmailReplyHtml(value) => value,
            Self::ExtractMostRecentEmailReplyText(value) => value,
            Self::ExtractMostRecentPlainTextEmailReply(value) => value,
            Self::FetchCurrencyDecimalPlaces(value) => value, Self::FetchExchangeRate(value) => value,
            Self::FetchSingleCurrencyPortalCurrency(value) => value, Self::FormatFullName(value) => value,
            Self::FormatPhoneNumber(value) => value, Self::FormatSearchablePhoneNumber(value) => value,
            Self::HasEmailReply(value) => value, Self::HasPlainTextEmailReply(value) => value,
            Self::IfBoolean(value) => value, Self::IfNumber(value) => value, Self::IfString(value) => value,
            Self::IsEngagementType(value) => value, Self::IsPipelineStageClosed(value) => value,
            Self::IsPresent(value) => value, Self::LessThan(value) => value, Self::LessThanOrEqual(value) => value,
            Self::LowerCase(value) => value, Self::MaxNumbers(value) => value, Self::MinNumbers(value) => value,
            Self::Month(value) => value, Self::MoreThan(value) => value, Self::MoreThanOrEqual(value) => value,
            Self::MultiplyNumbers(value) => value, Self::Not(value) => value, Self::Now(value) => value,
            Self::NumberEquals(value) => value, Self::NumberPropertyVariable(value) => value,
            Self::NumberTargetPropertyVariable(value) => value, Self::NumberToString(value) => value,
            Self::Or(value) => value, Self::ParseNumber(value) => value, Self::PeriodToMonths(value) => value,
            Self::PeriodToWeeks(value) => value, Self::PipelineProbability(value) => value,
            Self::Power(value) => value, Self::RoundDownNumbers(value) => value,
            Self::RoundNearestNumbers(value) => value, Self::RoundUpNumbers(value) => value,
            Self::SetContainsString(value) => value, Self::SquareRoot(value) => value,
            Self::StringEquals(value) => value, Self::StringLength(value) => value,
            Self::StringPropertyVariable(value) => value, Self::StringTargetPropertyVariable(value) => value,
            Self::Substring(value) => value, Self::SubtractNumbers(value) => value,
            Self::SubtractTime(value) => value, Self::TimeBetween(value) => value,
            Self::TimeBetweenSkipWeekends(value) => value, Self::TimestampOfPropertyVariable(value) => value,
            Self::TimestampOfTargetPropertyVariable(value) => value, Self::UpperCase(value) => value,
            Self::Xor(value) => value, Self::Year(value) => value, Self::Unknown(value) => value,
        }
    }
    #[inline] fn variant(&self) -> usize {
        match self {
            Self::AbsoluteValue(_) => 0, Self::AddNumbers(_) => 1, Self::AddTime(_) => 2, Self::And(_) => 3,
            Self::BeginsWith(_) => 4, Self::BooleanPropertyVariable(_) => 5,
            Self::BooleanTargetPropertyVariable(_) => 6, Self::ConcatStrings(_) => 7, Self::ConstantBoolean(_) => 8,
            Self::ConstantNumber(_) => 9, Self::ConstantString(_) => 10, Self::Contains(_) => 11,
            Self::Date(_) => 12, Self::DatedExchangeRate(_) => 13, Self::DivideNumbers(_) => 14,
            Self::Euler(_) => 15, Self::ExtractMostRecentEmailReplyHtml(_) => 16,
            Self::ExtractMostRecentEmailReplyText(_) => 17, Self::ExtractMostRecentPlainTextEmailReply(_) => 18,
            Self::FetchCurrencyDecimalPlaces(_) => 19, Self::FetchExchangeRate(_) => 20,
            Self::FetchSingleCurrencyPortalCurrency(_) => 21, Self::FormatFullName(_) => 22,
            Self::FormatPhoneNumber(_) => 23, Self::FormatSearchablePhoneNumber(_) => 24,
            Self::HasEmailReply(_) => 25, Self::HasPlainTextEmailReply(_) => 26, Self::IfBoolean(_) => 27,
            Self::IfNumber(_) => 28, Self::IfString(_) => 29, Self::IsEngagementType(_) => 30,
            Self::IsPipelineStageClosed(_) => 31, Self::IsPresent(_) => 32, Self::LessThan(_) => 33,
            Self::LessThanOrEqual(_) => 34, Self::LowerCase(_) => 35, Self::MaxNumbers(_) => 36,
            Self::MinNumbers(_) => 37, Self::Month(_) => 38, Self::MoreThan(_) => 39, Self::MoreThanOrEqual(_) => 40,
            Self::MultiplyNumbers(_) => 41, Self::Not(_) => 42, Self::Now(_) => 43, Self::NumberEquals(_) => 44,
            Self::NumberPropertyVariable(_) => 45, Self::NumberTargetPropertyVariable(_) => 46,
            Self::NumberToString(_) => 47, Self::Or(_) => 48, Self::ParseNumber(_) => 49,
            Self::PeriodToMonths(_) => 50, Self::PeriodToWeeks(_) => 51, Self::PipelineProbability(_) => 52,
            Self::Power(_) => 53, Self::RoundDownNumbers(_) => 54, Self::RoundNearestNumbers(_) => 55,
            Self::RoundUpNumbers(_) => 56, Self::SetContainsString(_) => 57, Self::SquareRoot(_) => 58,
            Self::StringEquals(_) => 59, Self::StringLength(_) => 60, Self::StringPropertyVariable(_) => 61,
            Self::StringTargetPropertyVariable(_) => 62, Self::Substring(_) => 63, Self::SubtractNumbers(_) => 64,
            Self::SubtractTime(_) => 65, Self::TimeBetween(_) => 66, Self::TimeBetweenSkipWeekends(_) => 67,
            Self::TimestampOfPropertyVariable(_) => 68, Self::TimestampOfTargetPropertyVariable(_) => 69,
            Self::UpperCase(_) => 70, Self::Xor(_) => 71, Self::Year(_) => 72, Self::Unknown(_) => 73,
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index {
            0 => Self::AbsoluteValue(Shaped::blank()), 1 => Self::AddNumbers(Shaped::blank()),
            2 => Self::AddTime(Shaped::blank()), 3 => Self::And(Shaped::blank()),
            4 => Self::BeginsWith(Shaped::blank()), 5 => Self::BooleanPropertyVariable(Shaped::blank()),
            6 => Self::BooleanTargetPropertyVariable(Shaped::blank()), 7 => Self::ConcatStrings(Shaped::blank()),
            8 => Self::ConstantBoolean(Shaped::blank()), 9 => Self::ConstantNumber(Shaped::blank()),
            10 => Self::ConstantString(Shaped::blank()), 11 => Self::Contains(Shaped::blank()),
            12 => Self::Date(Shaped::blank()), 13 => Self::DatedExchangeRate(Shaped::blank()),
            14 => Self::DivideNumbers(Shaped::blank()), 15 => Self::Euler(Shaped::blank()),
            16 => Self::ExtractMostRecentEmailReplyHtml(Shaped::blank()),
            17 => Self::ExtractMostRecentEmailReplyText(Shaped::blank()),
            18 => Self::ExtractMostRecentPlainTextEmailReply(Shaped::blank()),
            19 => Self::FetchCurrencyDecimalPlaces(Shaped::blank()), 20 => Self::FetchExchangeRate(Shaped::blank()),
            21 => Self::FetchSingleCurrencyPortalCurrency(Shaped::blank()),
            22 => Self::FormatFullName(Shaped::blank()), 23 => Self::FormatPhoneNumber(Shaped::blank()),
            24 => Self::FormatSearchablePhoneNumber(Shaped::blank()), 25 => Self::HasEmailReply(Shaped::blank()),
            26 => Self::HasPlainTextEmailReply(Shaped::blank()), 27 => Self::IfBoolean(Shaped::blank()),
            28 => Self::IfNumber(Shaped::blank()), 29 => Self::IfString(Shaped::blank()),
            30 => Self::IsEngagementType(Shaped::blank()), 31 => Self::IsPipelineStageClosed(Shaped::blank()),
            32 => Self::IsPresent(Shaped::blank()), 33 => Self::LessThan(Shaped::blank()),
            34 => Self::LessThanOrEqual(Shaped::blank()), 35 => Self::LowerCase(Shaped::blank()),
            36 => Self::MaxNumbers(Shaped::blank()), 37 => Self::MinNumbers(Shaped::blank()),
            38 => Self::Month(Shaped::blank()), 39 => Self::MoreThan(Shaped::blank()),
            40 => Self::MoreThanOrEqual(Shaped::blank()), 41 => Self::MultiplyNumbers(Shaped::blank()),
            42 => Self::Not(Shaped::blank()), 43 => Self::Now(Shaped::blank()),
            44 => Self::NumberEquals(Shaped::blank()), 45 => Self::NumberPropertyVariable(Shaped::blank()),
            46 => Self::NumberTargetPropertyVariable(Shaped::blank()), 47 => Self::NumberToString(Shaped::blank()),
            48 => Self::Or(Shaped::blank()), 49 => Self::ParseNumber(Shaped::blank()),
            50 => Self::PeriodToMonths(Shaped::blank()), 51 => Self::PeriodToWeeks(Shaped::blank()),
            52 => Self::PipelineProbability(Shaped::blank()), 53 => Self::Power(Shaped::blank()),
            54 => Self::RoundDownNumbers(Shaped::blank()), 55 => Self::RoundNearestNumbers(Shaped::blank()),
            56 => Self::RoundUpNumbers(Shaped::blank()), 57 => Self::SetContainsString(Shaped::blank()),
            58 => Self::SquareRoot(Shaped::blank()), 59 => Self::StringEquals(Shaped::blank()),
            60 => Self::StringLength(Shaped::blank()), 61 => Self::StringPropertyVariable(Shaped::blank()),
            62 => Self::StringTargetPropertyVariable(Shaped::blank()), 63 => Self::Substring(Shaped::blank()),
            64 => Self::SubtractNumbers(Shaped::blank()), 65 => Self::SubtractTime(Shaped::blank()),
            66 => Self::TimeBetween(Shaped::blank()), 67 => Self::TimeBetweenSkipWeekends(Shaped::blank()),
            68 => Self::TimestampOfPropertyVariable(Shaped::blank()),
            69 => Self::TimestampOfTargetPropertyVariable(Shaped::blank()), 70 => Self::UpperCase(Shaped::blank()),
            71 => Self::Xor(Shaped::blank()), 72 => Self::Year(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
    }
}

/// `AddNumbers`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "AddNumbers")]
#[non_exhaustive]
pub struct MediaBridgeAddNumbers {
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `AddNumbersOperator`.
    pub operator: AddNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeAddNumbers {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AddNumbers", kind: Kind::Record(&[
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
impl MediaBridgeAddNumbers {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self { enclosed_in_parentheses, operator: AddNumbersOperator::AddNumbers, ..Shaped::blank() }
    }
}

/// `AddTime`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "AddTime")]
#[non_exhaustive]
pub struct MediaBridgeAddTime {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `AddTimeOperator`.
    pub operator: AddTimeOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `stringToCheck`: `AbsoluteValueInputs`.
    pub string_to_check: AbsoluteValueInputs,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeAddTime {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AddTime", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "stringToCheck", required: true },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            inputs: None, operator: Shaped::blank(), property_name: None, string_to_check: Shaped::blank(),
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
impl MediaBridgeAddTime {
    /// With all that is required.
    pub fn new(string_to_check: impl Into<AbsoluteValueInputs>) -> Self {
        Self { operator: AddTimeOperator::AddTime, string_to_check: string_to_check.into(), ..Shaped::blank() }
    }
}

/// `And`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "And")]
#[non_exhaustive]
pub struct MediaBridgeAnd {
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `PublicAndFilterBranchFilterBranchType`.
    pub operator: PublicAndFilterBranchFilterBranchType,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeAnd {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "And", kind: Kind::Record(&[
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
impl MediaBridgeAnd {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self { enclosed_in_parentheses, operator: PublicAndFilterBranchFilterBranchType::And, ..Shaped::blank() }
    }
}

/// `BatchResponseProperty`: 8 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[doc(alias = "BatchResponseProperty")]
#[non_exhaustive]
pub struct MediaBridgeBatchResponseProperty {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `Property1`.
    pub results: Vec<Property1>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeBatchResponseProperty {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseProperty", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl MediaBridgeBatchResponseProperty {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<Property1>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
}
crate::runtime::batch_body! { MediaBridgeBatchResponseProperty: Property1 }

/// `BatchResponsePropertyWithErrors`: 8 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "BatchResponsePropertyWithErrors")]
#[non_exhaustive]
pub struct MediaBridgeBatchResponsePropertyWithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `MediaBridgeProperty`.
    pub results: Vec<MediaBridgeProperty>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeBatchResponsePropertyWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePropertyWithErrors", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl MediaBridgeBatchResponsePropertyWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<MediaBridgeProperty>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
}
crate::runtime::batch_body! { MediaBridgeBatchResponsePropertyWithErrors: MediaBridgeProperty }

/// `BeginsWith`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "BeginsWith")]
#[non_exhaustive]
pub struct MediaBridgeBeginsWith {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `BeginsWithOperator`.
    pub operator: BeginsWithOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `stringToCheck`: `AbsoluteValueInputs`.
    pub string_to_check: Box<AbsoluteValueInputs>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeBeginsWith {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BeginsWith", kind: Kind::Record(&[
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
impl MediaBridgeBeginsWith {
    /// With all that is required.
    pub fn new(string_to_check: impl Into<AbsoluteValueInputs>) -> Self {
        Self {
            operator: BeginsWithOperator::BeginsWith, string_to_check: Box::new(string_to_check.into()),
            ..Shaped::blank()
        }
    }
}

/// `BulkIntegratorObjectCreationResponse`: one member.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "BulkIntegratorObjectCreationResponse")]
#[non_exhaustive]
pub struct MediaBridgeBulkIntegratorObjectCreationResponse {
    /// `createdObjects`: a map by name: `MediaBridgeIntegratorObjectCreationResponse`.
    pub created_objects: Map<MediaBridgeIntegratorObjectCreationResponse>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeBulkIntegratorObjectCreationResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BulkIntegratorObjectCreationResponse", kind: Kind::Record(&[
            Member { name: "createdObjects", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { created_objects: Map::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.created_objects, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.created_objects, _ => &mut self.rest }
    }
}
impl MediaBridgeBulkIntegratorObjectCreationResponse {
    /// With all that is required.
    pub fn new(created_objects: impl Into<Map<MediaBridgeIntegratorObjectCreationResponse>>) -> Self {
        Self { created_objects: created_objects.into(), rest: Rest::EMPTY }
    }
}

/// `CollectionResponseObjectSchemaNoPaging`: one member.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "CollectionResponseObjectSchemaNoPaging")]
#[non_exhaustive]
pub struct MediaBridgeCollectionResponseObjectSchemaNoPaging {
    /// `results`: a list: `MediaBridgeObjectSchema`.
    pub results: Vec<MediaBridgeObjectSchema>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeCollectionResponseObjectSchemaNoPaging {
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
impl MediaBridgeCollectionResponseObjectSchemaNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<MediaBridgeObjectSchema>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}

/// `CollectionResponsePropertyNoPaging`: one member.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[doc(alias = "CollectionResponsePropertyNoPaging")]
#[non_exhaustive]
pub struct MediaBridgeCollectionResponsePropertyNoPaging {
    /// `results`: a list: `Property1`.
    pub results: Vec<Property1>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeCollectionResponsePropertyNoPaging {
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
impl MediaBridgeCollectionResponsePropertyNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<Property1>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}

/// `ConcatStrings`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "ConcatStrings")]
#[non_exhaustive]
pub struct MediaBridgeConcatStrings {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `ConcatStringsOperator`.
    pub operator: ConcatStringsOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeConcatStrings {
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
impl MediaBridgeConcatStrings {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: ConcatStringsOperator::ConcatStrings, ..Shaped::blank() } }
}
impl Default for MediaBridgeConcatStrings {
    #[inline] fn default() -> Self { Self::new() }
}

/// `Contains`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "Contains")]
#[non_exhaustive]
pub struct MediaBridgeContains {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `ContainsOperator`.
    pub operator: ContainsOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `stringToCheck`: `AbsoluteValueInputs`.
    pub string_to_check: Box<AbsoluteValueInputs>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeContains {
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
impl MediaBridgeContains {
    /// With all that is required.
    pub fn new(string_to_check: impl Into<AbsoluteValueInputs>) -> Self {
        Self {
            operator: ContainsOperator::Contains, string_to_check: Box::new(string_to_check.into()),
            ..Shaped::blank()
        }
    }
}

/// `Date`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[doc(alias = "Date")]
#[non_exhaustive]
pub struct MediaBridgeDate {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `PublicDatePointTimeType`.
    pub operator: PublicDatePointTimeType,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeDate {
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
impl MediaBridgeDate {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: PublicDatePointTimeType::Date, ..Shaped::blank() } }
}
impl Default for MediaBridgeDate {
    #[inline] fn default() -> Self { Self::new() }
}

/// `DatedExchangeRate`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "DatedExchangeRate")]
#[non_exhaustive]
pub struct MediaBridgeDatedExchangeRate {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `DatedExchangeRateOperator`.
    pub operator: DatedExchangeRateOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeDatedExchangeRate {
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
impl MediaBridgeDatedExchangeRate {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: DatedExchangeRateOperator::DatedExchangeRate, ..Shaped::blank() } }
}
impl Default for MediaBridgeDatedExchangeRate {
    #[inline] fn default() -> Self { Self::new() }
}

/// `DivideNumbers`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "DivideNumbers")]
#[non_exhaustive]
pub struct MediaBridgeDivideNumbers {
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `DivideNumbersOperator`.
    pub operator: DivideNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeDivideNumbers {
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
impl MediaBridgeDivideNumbers {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self { enclosed_in_parentheses, operator: DivideNumbersOperator::DivideNumbers, ..Shaped::blank() }
    }
}

crate::runtime::shaped_traits! {
    IsMonthBasedIsoPeriod, IsMultipleOf, IsPipelineStageClosed, IsPortalEnabledCurrency,
    IsPortalMulticurrencyEnabled, IsPresent, IsValidIsoPeriod, LessThan, LessThanOrEqual, LookupAssociationSpec,
    LowerCase, MaxNumbers, MediaBridgeAbsoluteValue, MediaBridgeAbsoluteValueInputs, MediaBridgeAddNumbers,
    MediaBridgeAddTime, MediaBridgeAnd, MediaBridgeBatchResponseProperty, MediaBridgeBatchResponsePropertyWithErrors,
    MediaBridgeBeginsWith, MediaBridgeBulkIntegratorObjectCreationResponse,
    MediaBridgeCollectionResponseObjectSchemaNoPaging, MediaBridgeCollectionResponsePropertyNoPaging,
    MediaBridgeConcatStrings, MediaBridgeContains, MediaBridgeDate, MediaBridgeDatedExchangeRate,
    MediaBridgeDivideNumbers,
}

crate::runtime::enumeration_traits! {
    IsMonthBasedIsoPeriodOperator, IsMultipleOfOperator, IsPipelineStageClosedOperator,
    IsPortalEnabledCurrencyOperator, IsPortalMulticurrencyEnabledOperator, IsPresentOperator,
    IsValidIsoPeriodOperator, LessThanOperator, LessThanOrEqualOperator, LowerCaseOperator, MaxNumbersOperator,
}
