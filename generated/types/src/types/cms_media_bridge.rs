// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchResponseSimplePublicStatus, CoalesceBooleanOperator, CoalesceNumber, CoalesceString, ConstantBoolean,
    ConstantNumber, ConstantString, DateIn2026_03, Euler, FetchPortalHomeCurrency, FetchSingleCurrencyPortalCurrency,
    IfChainBoolean, IfChainNumber, IfChainString, IntegratorObjectCreationRequestMediaTypes,
    IntegratorObjectCreationResponse, IsBlank, IsDayBasedIsoPeriod, IsEngagementType, IsMonthBasedIsoPeriod,
    IsMultipleOf, IsPortalEnabledCurrency, IsPortalMulticurrencyEnabled, IsValidIsoPeriod, MediaBridgeAbsoluteValue,
    MediaBridgeAbsoluteValueInputs, MediaBridgeAddNumbers, MediaBridgeAddTime, MediaBridgeAnd, MediaBridgeBeginsWith,
    MediaBridgeConcatStrings, MediaBridgeContains, MediaBridgeDatedExchangeRate, MediaBridgeDivideNumbers,
    MediaBridgeExtractMostRecentEmailReplyHtml, MediaBridgeExtractMostRecentEmailReplyText,
    MediaBridgeExtractMostRecentPlainTextEmailReply, MediaBridgeFetchCurrencyDecimalPlaces,
    MediaBridgeFetchExchangeRate, MediaBridgeFormatFullName, MediaBridgeFormatPhoneNumber,
    MediaBridgeFormatSearchablePhoneNumber, MediaBridgeHasEmailReply, MediaBridgeHasPlainTextEmailReply,
    MediaBridgeIfBoolean, MediaBridgeIfNumber, MediaBridgeIfString, MediaBridgeIsPipelineStageClosed,
    MediaBridgeIsPresent, MediaBridgeLessThan, MediaBridgeLessThanOrEqual, MediaBridgeLowerCase,
    MediaBridgeMaxNumbers, MediaBridgeMinNumbers, MediaBridgeMonth, MediaBridgeMoreThan, MediaBridgeMoreThanOrEqual,
    MediaBridgeMultiplyNumbers, MediaBridgeNot, MediaBridgeNumberEquals, MediaBridgeNumberToString, MediaBridgeOr,
    MediaBridgeParseNumber, MediaBridgePeriodToMonths, MediaBridgePeriodToWeeks, MediaBridgePipelineProbability,
    MediaBridgePower, MediaBridgeProperty, MediaBridgeRoundDownNumbers, MediaBridgeRoundNearestNumbers,
    MediaBridgeRoundUpNumbers, MediaBridgeSetContainsString, MediaBridgeSquareRoot, MediaBridgeStringEquals,
    MediaBridgeStringLength, MediaBridgeSubstring, MediaBridgeSubtractNumbers, MediaBridgeSubtractTime,
    MediaBridgeTimeBetween, MediaBridgeTimeBetweenSkipWeekends, MediaBridgeUpperCase, MediaBridgeXor,
    MediaBridgeYear, MediaPlayedExternalPlayContext, Now, NumberPropertyVariable, NumberTargetPropertyVariable,
    PublicAndFilterBranchFilterBranchType, RegexMatches, StringPropertyVariable, StringTargetPropertyVariable,
    TimestampOfPropertyVariable, TimestampOfTargetPropertyVariable, ValidateWhen,
};

/// `AbsoluteValue`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct AbsoluteValue {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `AbsoluteValueOperator`.
    pub operator: AbsoluteValueOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AbsoluteValue {
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
impl AbsoluteValue {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: AbsoluteValueOperator::AbsoluteValue, ..Shaped::blank() } }
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
impl Default for AbsoluteValue {
    #[inline] fn default() -> Self { Self::new() }
}

/// 89 alternatives, told apart by `operator`.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum AbsoluteValueInputs {
    /// `operator` is `ABSOLUTE_VALUE`.
    AbsoluteValue(MediaBridgeAbsoluteValue),
    /// `operator` is `ADD_NUMBERS`.
    AddNumbers(MediaBridgeAddNumbers),
    /// `operator` is `ADD_TIME`.
    AddTime(Box<MediaBridgeAddTime>),
    /// `operator` is `AND`.
    And(MediaBridgeAnd),
    /// `operator` is `BEGINS_WITH`.
    BeginsWith(MediaBridgeBeginsWith),
    /// `operator` is `BOOLEAN_PROPERTY_VARIABLE`.
    BooleanPropertyVariable(BooleanPropertyVariable),
    /// `operator` is `BOOLEAN_TARGET_PROPERTY_VARIABLE`.
    BooleanTargetPropertyVariable(BooleanTargetPropertyVariable),
    /// `operator` is `COALESCE_BOOLEAN`.
    CoalesceBoolean(CoalesceBoolean),
    /// `operator` is `COALESCE_NUMBER`.
    CoalesceNumber(CoalesceNumber),
    /// `operator` is `COALESCE_STRING`.
    CoalesceString(CoalesceString),
    /// `operator` is `CONCAT_STRINGS`.
    ConcatStrings(MediaBridgeConcatStrings),
    /// `operator` is `CONSTANT_BOOLEAN`.
    ConstantBoolean(ConstantBoolean),
    /// `operator` is `CONSTANT_NUMBER`.
    ConstantNumber(ConstantNumber),
    /// `operator` is `CONSTANT_STRING`.
    ConstantString(ConstantString),
    /// `operator` is `CONTAINS`.
    Contains(MediaBridgeContains),
    /// `operator` is `DATE`.
    Date(DateIn2026_03),
    /// `operator` is `DATED_EXCHANGE_RATE`.
    DatedExchangeRate(MediaBridgeDatedExchangeRate),
    /// `operator` is `DIVIDE_NUMBERS`.
    DivideNumbers(MediaBridgeDivideNumbers),
    /// `operator` is `EULER`.
    Euler(Euler),
    /// `operator` is `EXTRACT_MOST_RECENT_EMAIL_REPLY_HTML`.
    ExtractMostRecentEmailReplyHtml(MediaBridgeExtractMostRecentEmailReplyHtml),
    /// `operator` is `EXTRACT_MOST_RECENT_EMAIL_REPLY_TEXT`.
    ExtractMostRecentEmailReplyText(MediaBridgeExtractMostRecentEmailReplyText),
    /// `operator` is `EXTRACT_MOST_RECENT_PLAIN_TEXT_EMAIL_REPLY`.
    ExtractMostRecentPlainTextEmailReply(
        MediaBridgeExtractMostRecentPlainTextEmailReply,
    ),
    /// `operator` is `FETCH_CURRENCY_DECIMAL_PLACES`.
    FetchCurrencyDecimalPlaces(MediaBridgeFetchCurrencyDecimalPlaces),
    /// `operator` is `FETCH_EXCHANGE_RATE`.
    FetchExchangeRate(MediaBridgeFetchExchangeRate),
    /// `operator` is `FETCH_PORTAL_HOME_CURRENCY`.
    FetchPortalHomeCurrency(FetchPortalHomeCurrency),
    /// `operator` is `FETCH_SINGLE_CURRENCY_PORTAL_CURRENCY`.
    FetchSingleCurrencyPortalCurrency(FetchSingleCurrencyPortalCurrency),
    /// `operator` is `FORMAT_FULL_NAME`.
    FormatFullName(MediaBridgeFormatFullName),
    /// `operator` is `FORMAT_PHONE_NUMBER`.
    FormatPhoneNumber(MediaBridgeFormatPhoneNumber),
    /// `operator` is `FORMAT_SEARCHABLE_PHONE_NUMBER`.
    FormatSearchablePhoneNumber(MediaBridgeFormatSearchablePhoneNumber),
    /// `operator` is `HAS_EMAIL_REPLY`.
    HasEmailReply(MediaBridgeHasEmailReply),
    /// `operator` is `HAS_PLAIN_TEXT_EMAIL_REPLY`.
    HasPlainTextEmailReply(MediaBridgeHasPlainTextEmailReply),
    /// `operator` is `IF_BOOLEAN`.
    IfBoolean(MediaBridgeIfBoolean),
    /// `operator` is `IF_CHAIN_BOOLEAN`.
    IfChainBoolean(IfChainBoolean),
    /// `operator` is `IF_CHAIN_NUMBER`.
    IfChainNumber(IfChainNumber),
    /// `operator` is `IF_CHAIN_STRING`.
    IfChainString(IfChainString),
    /// `operator` is `IF_NUMBER`.
    IfNumber(MediaBridgeIfNumber),
    /// `operator` is `IF_STRING`.
    IfString(MediaBridgeIfString),
    /// `operator` is `IS_BLANK`.
    IsBlank(IsBlank),
    /// `operator` is `IS_DAY_BASED_ISO_PERIOD`.
    IsDayBasedIsoPeriod(IsDayBasedIsoPeriod),
    /// `operator` is `IS_ENGAGEMENT_TYPE`.
    IsEngagementType(IsEngagementType),
    /// `operator` is `IS_MONTH_BASED_ISO_PERIOD`.
    IsMonthBasedIsoPeriod(IsMonthBasedIsoPeriod),
    /// `operator` is `IS_MULTIPLE_OF`.
    IsMultipleOf(IsMultipleOf),
    /// `operator` is `IS_PIPELINE_STAGE_CLOSED`.
    IsPipelineStageClosed(MediaBridgeIsPipelineStageClosed),
    /// `operator` is `IS_PORTAL_ENABLED_CURRENCY`.
    IsPortalEnabledCurrency(IsPortalEnabledCurrency),
    /// `operator` is `IS_PORTAL_MULTICURRENCY_ENABLED`.
    IsPortalMulticurrencyEnabled(IsPortalMulticurrencyEnabled),
    /// `operator` is `IS_PRESENT`.
    IsPresent(MediaBridgeIsPresent),
    /// `operator` is `IS_VALID_ISO_PERIOD`.
    IsValidIsoPeriod(IsValidIsoPeriod),
    /// `operator` is `LESS_THAN`.
    LessThan(MediaBridgeLessThan),
    /// `operator` is `LESS_THAN_OR_EQUAL`.
    LessThanOrEqual(MediaBridgeLessThanOrEqual),
    /// `operator` is `LOWER_CASE`.
    LowerCase(MediaBridgeLowerCase),
    /// `operator` is `MAX_NUMBERS`.
    MaxNumbers(MediaBridgeMaxNumbers),
    /// `operator` is `MIN_NUMBERS`.
    MinNumbers(MediaBridgeMinNumbers),
    /// `operator` is `MONTH`.
    Month(MediaBridgeMonth),
    /// `operator` is `MORE_THAN`.
    MoreThan(MediaBridgeMoreThan),
    /// `operator` is `MORE_THAN_OR_EQUAL`.
    MoreThanOrEqual(MediaBridgeMoreThanOrEqual),
    /// `operator` is `MULTIPLY_NUMBERS`.
    MultiplyNumbers(MediaBridgeMultiplyNumbers),
    /// `operator` is `NOT`.
    Not(MediaBridgeNot),
    /// `operator` is `NOW`.
    Now(Now),
    /// `operator` is `NUMBER_EQUALS`.
    NumberEquals(MediaBridgeNumberEquals),
    /// `operator` is `NUMBER_PROPERTY_VARIABLE`.
    NumberPropertyVariable(NumberPropertyVariable),
    /// `operator` is `NUMBER_TARGET_PROPERTY_VARIABLE`.
    NumberTargetPropertyVariable(NumberTargetPropertyVariable),
    /// `operator` is `NUMBER_TO_STRING`.
    NumberToString(MediaBridgeNumberToString),
    /// `operator` is `OR`.
    Or(MediaBridgeOr),
    /// `operator` is `PARSE_NUMBER`.
    ParseNumber(MediaBridgeParseNumber),
    /// `operator` is `PERIOD_TO_MONTHS`.
    PeriodToMonths(MediaBridgePeriodToMonths),
    /// `operator` is `PERIOD_TO_WEEKS`.
    PeriodToWeeks(MediaBridgePeriodToWeeks),
    /// `operator` is `PIPELINE_PROBABILITY`.
    PipelineProbability(MediaBridgePipelineProbability),
    /// `operator` is `POWER`.
    Power(MediaBridgePower),
    /// `operator` is `REGEX_MATCHES`.
    RegexMatches(RegexMatches),
    /// `operator` is `ROUND_DOWN`.
    RoundDownNumbers(MediaBridgeRoundDownNumbers),
    /// `operator` is `ROUND_NEAREST`.
    RoundNearestNumbers(MediaBridgeRoundNearestNumbers),
    /// `operator` is `ROUND_UP`.
    RoundUpNumbers(MediaBridgeRoundUpNumbers),
    /// `operator` is `SET_CONTAINS_STRING`.
    SetContainsString(MediaBridgeSetContainsString),
    /// `operator` is `SQUARE_ROOT`.
    SquareRoot(MediaBridgeSquareRoot),
    /// `operator` is `STRING_EQUALS`.
    StringEquals(MediaBridgeStringEquals),
    /// `operator` is `STRING_LENGTH`.
    StringLength(MediaBridgeStringLength),
    /// `operator` is `STRING_PROPERTY_VARIABLE`.
    StringPropertyVariable(StringPropertyVariable),
    /// `operator` is `STRING_TARGET_PROPERTY_VARIABLE`.
    StringTargetPropertyVariable(StringTargetPropertyVariable),
    /// `operator` is `SUBSTRING`.
    Substring(MediaBridgeSubstring),
    /// `operator` is `SUBTRACT_NUMBERS`.
    SubtractNumbers(MediaBridgeSubtractNumbers),
    /// `operator` is `SUBTRACT_TIME`.
    SubtractTime(MediaBridgeSubtractTime),
    /// `operator` is `TIME_BETWEEN`.
    TimeBetween(MediaBridgeTimeBetween),
    /// `operator` is `TIME_BETWEEN_SKIP_WEEKENDS`.
    TimeBetweenSkipWeekends(MediaBridgeTimeBetweenSkipWeekends),
    /// `operator` is `TIMESTAMP_OF_PROPERTY_VARIABLE`.
    TimestampOfPropertyVariable(TimestampOfPropertyVariable),
    /// `operator` is `TIMESTAMP_OF_TARGET_PROPERTY_VARIABLE`.
    TimestampOfTargetPropertyVariable(TimestampOfTargetPropertyVariable),
    /// `operator` is `UPPER_CASE`.
    UpperCase(MediaBridgeUpperCase),
    /// `operator` is `VALIDATE_WHEN`.
    ValidateWhen(ValidateWhen),
    /// `operator` is `XOR`.
    Xor(MediaBridgeXor),
    /// `operator` is `YEAR`.
    Year(MediaBridgeYear),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for AbsoluteValueInputs {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AbsoluteValueInputs", kind: Kind::Union(&[
            Variant { name: "AbsoluteValue", tag: Some(("operator", &["ABSOLUTE_VALUE"])), required: &[] },
            Variant { name: "AddNumbers", tag: Some(("operator", &["ADD_NUMBERS"])), required: &[] },
            Variant { name: "AddTime", tag: Some(("operator", &["ADD_TIME"])), required: &[] },
            Variant { name: "And", tag: Some(("operator", &["AND"])), required: &[] },
            Variant { name: "BeginsWith", tag: Some(("operator", &["BEGINS_WITH"])), required: &[] },
            Variant { name: "BooleanPropertyVariable", tag: Some(("operator", &["BOOLEAN_PROPERTY_VARIABLE"])), required: &[] },
            Variant { name: "BooleanTargetPropertyVariable", tag: Some(("operator", &["BOOLEAN_TARGET_PROPERTY_VARIABLE"])), required: &[] },
            Variant { name: "CoalesceBoolean", tag: Some(("operator", &["COALESCE_BOOLEAN"])), required: &[] },
            Variant { name: "CoalesceNumber", tag: Some(("operator", &["COALESCE_NUMBER"])), required: &[] },
            Variant { name: "CoalesceString", tag: Some(("operator", &["COALESCE_STRING"])), required: &[] },
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
            Variant { name: "FetchPortalHomeCurrency", tag: Some(("operator", &["FETCH_PORTAL_HOME_CURRENCY"])), required: &[] },
            Variant { name: "FetchSingleCurrencyPortalCurrency", tag: Some(("operator", &["FETCH_SINGLE_CURRENCY_PORTAL_CURRENCY"])), required: &[] },
            Variant { name: "FormatFullName", tag: Some(("operator", &["FORMAT_FULL_NAME"])), required: &[] },
            Variant { name: "FormatPhoneNumber", tag: Some(("operator", &["FORMAT_PHONE_NUMBER"])), required: &[] },
            Variant { name: "FormatSearchablePhoneNumber", tag: Some(("operator", &["FORMAT_SEARCHABLE_PHONE_NUMBER"])), required: &[] },
            Variant { name: "HasEmailReply", tag: Some(("operator", &["HAS_EMAIL_REPLY"])), required: &[] },
            Variant { name: "HasPlainTextEmailReply", tag: Some(("operator", &["HAS_PLAIN_TEXT_EMAIL_REPLY"])), required: &[] },
            Variant { name: "IfBoolean", tag: Some(("operator", &["IF_BOOLEAN"])), required: &[] },
            Variant { name: "IfChainBoolean", tag: Some(("operator", &["IF_CHAIN_BOOLEAN"])), required: &[] },
            Variant { name: "IfChainNumber", tag: Some(("operator", &["IF_CHAIN_NUMBER"])), required: &[] },
            Variant { name: "IfChainString", tag: Some(("operator", &["IF_CHAIN_STRING"])), required: &[] },
            Variant { name: "IfNumber", tag: Some(("operator", &["IF_NUMBER"])), required: &[] },
            Variant { name: "IfString", tag: Some(("operator", &["IF_STRING"])), required: &[] },
            Variant { name: "IsBlank", tag: Some(("operator", &["IS_BLANK"])), required: &[] },
            Variant { name: "IsDayBasedIsoPeriod", tag: Some(("operator", &["IS_DAY_BASED_ISO_PERIOD"])), required: &[] },
            Variant { name: "IsEngagementType", tag: Some(("operator", &["IS_ENGAGEMENT_TYPE"])), required: &[] },
            Variant { name: "IsMonthBasedIsoPeriod", tag: Some(("operator", &["IS_MONTH_BASED_ISO_PERIOD"])), required: &[] },
            Variant { name: "IsMultipleOf", tag: Some(("operator", &["IS_MULTIPLE_OF"])), required: &[] },
            Variant { name: "IsPipelineStageClosed", tag: Some(("operator", &["IS_PIPELINE_STAGE_CLOSED"])), required: &[] },
            Variant { name: "IsPortalEnabledCurrency", tag: Some(("operator", &["IS_PORTAL_ENABLED_CURRENCY"])), required: &[] },
            Variant { name: "IsPortalMulticurrencyEnabled", tag: Some(("operator", &["IS_PORTAL_MULTICURRENCY_ENABLED"])), required: &[] },
            Variant { name: "IsPresent", tag: Some(("operator", &["IS_PRESENT"])), required: &[] },
            Variant { name: "IsValidIsoPeriod", tag: Some(("operator", &["IS_VALID_ISO_PERIOD"])), required: &[] },
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
            Variant { name: "RegexMatches", tag: Some(("operator", &["REGEX_MATCHES"])), required: &[] },
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
            Variant { name: "ValidateWhen", tag: Some(("operator", &["VALIDATE_WHEN"])), required: &[] },
            Variant { name: "Xor", tag: Some(("operator", &["XOR"])), required: &[] },
            Variant { name: "Year", tag: Some(("operator", &["YEAR"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::AbsoluteValue(value) => (0, value), Self::AddNumbers(value) => (1, value),
            Self::AddTime(value) => (2, value), Self::And(value) => (3, value),
            Self::BeginsWith(value) => (4, value), Self::BooleanPropertyVariable(value) => (5, value),
            Self::BooleanTargetPropertyVariable(value) => (6, value), Self::CoalesceBoolean(value) => (7, value),
            Self::CoalesceNumber(value) => (8, value), Self::CoalesceString(value) => (9, value),
            Self::ConcatStrings(value) => (10, value), Self::ConstantBoolean(value) => (11, value),
            Self::ConstantNumber(value) => (12, value), Self::ConstantString(value) => (13, value),
            Self::Contains(value) => (14, value), Self::Date(value) => (15, value),
            Self::DatedExchangeRate(value) => (16, value), Self::DivideNumbers(value) => (17, value),
            Self::Euler(value) => (18, value), Self::ExtractMostRecentEmailReplyHtml(value) => (19, value),
            Self::ExtractMostRecentEmailReplyText(value) => (20, value),
            Self::ExtractMostRecentPlainTextEmailReply(value) => (21, value),
            Self::FetchCurrencyDecimalPlaces(value) => (22, value), Self::FetchExchangeRate(value) => (23, value),
            Self::FetchPortalHomeCurrency(value) => (24, value),
            Self::FetchSingleCurrencyPortalCurrency(value) => (25, value),
            Self::FormatFullName(value) => (26, value), Self::FormatPhoneNumber(value) => (27, value),
            Self::FormatSearchablePhoneNumber(value) => (28, value), Self::HasEmailReply(value) => (29, value),
            Self::HasPlainTextEmailReply(value) => (30, value), Self::IfBoolean(value) => (31, value),
            Self::IfChainBoolean(value) => (32, value), Self::IfChainNumber(value) => (33, value),
            Self::IfChainString(value) => (34, value), Self::IfNumber(value) => (35, value),
            Self::IfString(value) => (36, value), Self::IsBlank(value) => (37, value),
            Self::IsDayBasedIsoPeriod(value) => (38, value), Self::IsEngagementType(value) => (39, value),
            Self::IsMonthBasedIsoPeriod(value) => (40, value), Self::IsMultipleOf(value) => (41, value),
            Self::IsPipelineStageClosed(value) => (42, value), Self::IsPortalEnabledCurrency(value) => (43, value),
            Self::IsPortalMulticurrencyEnabled(value) => (44, value), Self::IsPresent(value) => (45, value),
            Self::IsValidIsoPeriod(value) => (46, value), Self::LessThan(value) => (47, value),
            Self::LessThanOrEqual(value) => (48, value), Self::LowerCase(value) => (49, value),
            Self::MaxNumbers(value) => (50, value), Self::MinNumbers(value) => (51, value),
            Self::Month(value) => (52, value), Self::MoreThan(value) => (53, value),
            Self::MoreThanOrEqual(value) => (54, value), Self::MultiplyNumbers(value) => (55, value),
            Self::Not(value) => (56, value), Self::Now(value) => (57, value),
            Self::NumberEquals(value) => (58, value), Self::NumberPropertyVariable(value) => (59, value),
            Self::NumberTargetPropertyVariable(value) => (60, value), Self::NumberToString(value) => (61, value),
            Self::Or(value) => (62, value), Self::ParseNumber(value) => (63, value),
            Self::PeriodToMonths(value) => (64, value), Self::PeriodToWeeks(value) => (65, value),
            Self::PipelineProbability(value) => (66, value), Self::Power(value) => (67, value),
            Self::RegexMatches(value) => (68, value), Self::RoundDownNumbers(value) => (69, value),
            Self::RoundNearestNumbers(value) => (70, value), Self::RoundUpNumbers(value) => (71, value),
            Self::SetContainsString(value) => (72, value), Self::SquareRoot(value) => (73, value),
            Self::StringEquals(value) => (74, value), Self::StringLength(value) => (75, value),
            Self::StringPropertyVariable(value) => (76, value),
            Self::StringTargetPropertyVariable(value) => (77, value), Self::Substring(value) => (78, value),
            Self::SubtractNumbers(value) => (79, value), Self::SubtractTime(value) => (80, value),
            Self::TimeBetween(value) => (81, value), Self::TimeBetweenSkipWeekends(value) => (82, value),
            Self::TimestampOfPropertyVariable(value) => (83, value),
            Self::TimestampOfTargetPropertyVariable(value) => (84, value), Self::UpperCase(value) => (85, value),
            Self::ValidateWhen(value) => (86, value), Self::Xor(value) => (87, value),
            Self::Year(value) => (88, value), Self::Unknown(value) => (89, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AbsoluteValue(Shaped::blank()), 1 => Self::AddNumbers(Shaped::blank()),
            2 => Self::AddTime(Shaped::blank()), 3 => Self::And(Shaped::blank()),
            4 => Self::BeginsWith(Shaped::blank()), 5 => Self::BooleanPropertyVariable(Shaped::blank()),
            6 => Self::BooleanTargetPropertyVariable(Shaped::blank()), 7 => Self::CoalesceBoolean(Shaped::blank()),
            8 => Self::CoalesceNumber(Shaped::blank()), 9 => Self::CoalesceString(Shaped::blank()),
            10 => Self::ConcatStrings(Shaped::blank()), 11 => Self::ConstantBoolean(Shaped::blank()),
            12 => Self::ConstantNumber(Shaped::blank()), 13 => Self::ConstantString(Shaped::blank()),
            14 => Self::Contains(Shaped::blank()), 15 => Self::Date(Shaped::blank()),
            16 => Self::DatedExchangeRate(Shaped::blank()), 17 => Self::DivideNumbers(Shaped::blank()),
            18 => Self::Euler(Shaped::blank()), 19 => Self::ExtractMostRecentEmailReplyHtml(Shaped::blank()),
            20 => Self::ExtractMostRecentEmailReplyText(Shaped::blank()),
            21 => Self::ExtractMostRecentPlainTextEmailReply(Shaped::blank()),
            22 => Self::FetchCurrencyDecimalPlaces(Shaped::blank()), 23 => Self::FetchExchangeRate(Shaped::blank()),
            24 => Self::FetchPortalHomeCurrency(Shaped::blank()),
            25 => Self::FetchSingleCurrencyPortalCurrency(Shaped::blank()),
            26 => Self::FormatFullName(Shaped::blank()), 27 => Self::FormatPhoneNumber(Shaped::blank()),
            28 => Self::FormatSearchablePhoneNumber(Shaped::blank()), 29 => Self::HasEmailReply(Shaped::blank()),
            30 => Self::HasPlainTextEmailReply(Shaped::blank()), 31 => Self::IfBoolean(Shaped::blank()),
            32 => Self::IfChainBoolean(Shaped::blank()), 33 => Self::IfChainNumber(Shaped::blank()),
            34 => Self::IfChainString(Shaped::blank()), 35 => Self::IfNumber(Shaped::blank()),
            36 => Self::IfString(Shaped::blank()), 37 => Self::IsBlank(Shaped::blank()),
            38 => Self::IsDayBasedIsoPeriod(Shaped::blank()), 39 => Self::IsEngagementType(Shaped::blank()),
            40 => Self::IsMonthBasedIsoPeriod(Shaped::blank()), 41 => Self::IsMultipleOf(Shaped::blank()),
            42 => Self::IsPipelineStageClosed(Shaped::blank()), 43 => Self::IsPortalEnabledCurrency(Shaped::blank()),
            44 => Self::IsPortalMulticurrencyEnabled(Shaped::blank()), 45 => Self::IsPresent(Shaped::blank()),
            46 => Self::IsValidIsoPeriod(Shaped::blank()), 47 => Self::LessThan(Shaped::blank()),
            48 => Self::LessThanOrEqual(Shaped::blank()), 49 => Self::LowerCase(Shaped::blank()),
            50 => Self::MaxNumbers(Shaped::blank()), 51 => Self::MinNumbers(Shaped::blank()),
            52 => Self::Month(Shaped::blank()), 53 => Self::MoreThan(Shaped::blank()),
            54 => Self::MoreThanOrEqual(Shaped::blank()), 55 => Self::MultiplyNumbers(Shaped::blank()),
            56 => Self::Not(Shaped::blank()), 57 => Self::Now(Shaped::blank()),
            58 => Self::NumberEquals(Shaped::blank()), 59 => Self::NumberPropertyVariable(Shaped::blank()),
            60 => Self::NumberTargetPropertyVariable(Shaped::blank()), 61 => Self::NumberToString(Shaped::blank()),
            62 => Self::Or(Shaped::blank()), 63 => Self::ParseNumber(Shaped::blank()),
            64 => Self::PeriodToMonths(Shaped::blank()), 65 => Self::PeriodToWeeks(Shaped::blank()),
            66 => Self::PipelineProbability(Shaped::blank()), 67 => Self::Power(Shaped::blank()),
            68 => Self::RegexMatches(Shaped::blank()), 69 => Self::RoundDownNumbers(Shaped::blank()),
            70 => Self::RoundNearestNumbers(Shaped::blank()), 71 => Self::RoundUpNumbers(Shaped::blank()),
            72 => Self::SetContainsString(Shaped::blank()), 73 => Self::SquareRoot(Shaped::blank()),
            74 => Self::StringEquals(Shaped::blank()), 75 => Self::StringLength(Shaped::blank()),
            76 => Self::StringPropertyVariable(Shaped::blank()),
            77 => Self::StringTargetPropertyVariable(Shaped::blank()), 78 => Self::Substring(Shaped::blank()),
            79 => Self::SubtractNumbers(Shaped::blank()), 80 => Self::SubtractTime(Shaped::blank()),
            81 => Self::TimeBetween(Shaped::blank()), 82 => Self::TimeBetweenSkipWeekends(Shaped::blank()),
            83 => Self::TimestampOfPropertyVariable(Shaped::blank()),
            84 => Self::TimestampOfTargetPropertyVariable(Shaped::blank()), 85 => Self::UpperCase(Shaped::blank()),
            86 => Self::ValidateWhen(Shaped::blank()), 87 => Self::Xor(Shaped::blank()),
            88 => Self::Year(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::AbsoluteValue(value) => value, Self::AddNumbers(value) => value, Self::AddTime(value) => value,
            Self::And(value) => value, Self::BeginsWith(value) => value,
            Self::BooleanPropertyVariable(value) => value, Self::BooleanTargetPropertyVariable(value) => value,
            Self::CoalesceBoolean(value) => value, Self::CoalesceNumber(value) => value,
            Self::CoalesceString(value) => value, Self::ConcatStrings(value) => value,
            Self::ConstantBoolean(value) => value, Self::ConstantNumber(value) => value,
            Self::ConstantString(value) => value, Self::Contains(value) => value, Self::Date(value) => value,
            Self::DatedExchangeRate(value) => value, Self::DivideNumbers(value) => value,
            Self::Euler(value) => value, Self::ExtractMostRecentEmailReplyHtml(value) => value,
            Self::ExtractMostRecentEmailReplyText(value) => value,
            Self::ExtractMostRecentPlainTextEmailReply(value) => value,
            Self::FetchCurrencyDecimalPlaces(value) => value, Self::FetchExchangeRate(value) => value,
            Self::FetchPortalHomeCurrency(value) => value, Self::FetchSingleCurrencyPortalCurrency(value) => value,
            Self::FormatFullName(value) => value, Self::FormatPhoneNumber(value) => value,
            Self::FormatSearchablePhoneNumber(value) => value, Self::HasEmailReply(value) => value,
            Self::HasPlainTextEmailReply(value) => value, Self::IfBoolean(value) => value,
            Self::IfChainBoolean(value) => value, Self::IfChainNumber(value) => value,
            Self::IfChainString(value) => value, Self::IfNumber(value) => value, Self::IfString(value) => value,
            Self::IsBlank(value) => value, Self::IsDayBasedIsoPeriod(value) => value,
            Self::IsEngagementType(value) => value, Self::IsMonthBasedIsoPeriod(value) => value,
            Self::IsMultipleOf(value) => value, Self::IsPipelineStageClosed(value) => value,
            Self::IsPortalEnabledCurrency(value) => value, Self::IsPortalMulticurrencyEnabled(value) => value,
            Self::IsPresent(value) => value, Self::IsValidIsoPeriod(value) => value, Self::LessThan(value) => value,
            Self::LessThanOrEqual(value) => value, Self::LowerCase(value) => value, Self::MaxNumbers(value) => value,
            Self::MinNumbers(value) => value, Self::Month(value) => value, Self::MoreThan(value) => value,
            Self::MoreThanOrEqual(value) => value, Self::MultiplyNumbers(value) => value, Self::Not(value) => value,
            Self::Now(value) => value, Self::NumberEquals(value) => value,
            Self::NumberPropertyVariable(value) => value, Self::NumberTargetPropertyVariable(value) => value,
            Self::NumberToString(value) => value, Self::Or(value) => value, Self::ParseNumber(value) => value,
            Self::PeriodToMonths(value) => value, Self::PeriodToWeeks(value) => value,
            Self::PipelineProbability(value) => value, Self::Power(value) => value,
            Self::RegexMatches(value) => value, Self::RoundDownNumbers(value) => value,
            Self::RoundNearestNumbers(value) => value, Self::RoundUpNumbers(value) => value,
            Self::SetContainsString(value) => value, Self::SquareRoot(value) => value,
            Self::StringEquals(value) => value, Self::StringLength(value) => value,
            Self::StringPropertyVariable(value) => value, Self::StringTargetPropertyVariable(value) => value,
            Self::Substring(value) => value, Self::SubtractNumbers(value) => value,
            Self::SubtractTime(value) => value, Self::TimeBetween(value) => value,
            Self::TimeBetweenSkipWeekends(value) => value, Self::TimestampOfPropertyVariable(value) => value,
            Self::TimestampOfTargetPropertyVariable(value) => value, Self::UpperCase(value) => value,
            Self::ValidateWhen(value) => value, Self::Xor(value) => value, Self::Year(value) => value,
            Self::Unknown(value) => value,
        }
    }
}
impl From<MediaBridgeAbsoluteValue> for AbsoluteValueInputs {
    fn from(value: MediaBridgeAbsoluteValue) -> Self {
        Self::AbsoluteValue(value)
    }
}
impl From<MediaBridgeAddNumbers> for AbsoluteValueInputs {
    fn from(value: MediaBridgeAddNumbers) -> Self {
        Self::AddNumbers(value)
    }
}
impl From<MediaBridgeAddTime> for AbsoluteValueInputs {
    fn from(value: MediaBridgeAddTime) -> Self {
        Self::AddTime(Box::new(value))
    }
}
impl From<MediaBridgeAnd> for AbsoluteValueInputs {
    fn from(value: MediaBridgeAnd) -> Self {
        Self::And(value)
    }
}
impl From<MediaBridgeBeginsWith> for AbsoluteValueInputs {
    fn from(value: MediaBridgeBeginsWith) -> Self {
        Self::BeginsWith(value)
    }
}
impl From<BooleanPropertyVariable> for AbsoluteValueInputs {
    fn from(value: BooleanPropertyVariable) -> Self {
        Self::BooleanPropertyVariable(value)
    }
}
impl From<BooleanTargetPropertyVariable> for AbsoluteValueInputs {
    fn from(value: BooleanTargetPropertyVariable) -> Self {
        Self::BooleanTargetPropertyVariable(value)
    }
}
impl From<CoalesceBoolean> for AbsoluteValueInputs {
    fn from(value: CoalesceBoolean) -> Self {
        Self::CoalesceBoolean(value)
    }
}
impl From<CoalesceNumber> for AbsoluteValueInputs {
    fn from(value: CoalesceNumber) -> Self {
        Self::CoalesceNumber(value)
    }
}
impl From<CoalesceString> for AbsoluteValueInputs {
    fn from(value: CoalesceString) -> Self {
        Self::CoalesceString(value)
    }
}
impl From<MediaBridgeConcatStrings> for AbsoluteValueInputs {
    fn from(value: MediaBridgeConcatStrings) -> Self {
        Self::ConcatStrings(value)
    }
}
impl From<ConstantBoolean> for AbsoluteValueInputs {
    fn from(value: ConstantBoolean) -> Self {
        Self::ConstantBoolean(value)
    }
}
impl From<ConstantNumber> for AbsoluteValueInputs {
    fn from(value: ConstantNumber) -> Self {
        Self::ConstantNumber(value)
    }
}
impl From<ConstantString> for AbsoluteValueInputs {
    fn from(value: ConstantString) -> Self {
        Self::ConstantString(value)
    }
}
impl From<MediaBridgeContains> for AbsoluteValueInputs {
    fn from(value: MediaBridgeContains) -> Self {
        Self::Contains(value)
    }
}
impl From<DateIn2026_03> for AbsoluteValueInputs {
    fn from(value: DateIn2026_03) -> Self {
        Self::Date(value)
    }
}
impl From<MediaBridgeDatedExchangeRate> for AbsoluteValueInputs {
    fn from(value: MediaBridgeDatedExchangeRate) -> Self {
        Self::DatedExchangeRate(value)
    }
}
impl From<MediaBridgeDivideNumbers> for AbsoluteValueInputs {
    fn from(value: MediaBridgeDivideNumbers) -> Self {
        Self::DivideNumbers(value)
    }
}
impl From<Euler> for AbsoluteValueInputs {
    fn from(value: Euler) -> Self {
        Self::Euler(value)
    }
}
impl From<MediaBridgeExtractMostRecentEmailReplyHtml> for AbsoluteValueInputs {
    fn from(value: MediaBridgeExtractMostRecentEmailReplyHtml) -> Self {
        Self::ExtractMostRecentEmailReplyHtml(value)
    }
}
impl From<MediaBridgeExtractMostRecentEmailReplyText> for AbsoluteValueInputs {
    fn from(value: MediaBridgeExtractMostRecentEmailReplyText) -> Self {
        Self::ExtractMostRecentEmailReplyText(value)
    }
}
impl From<MediaBridgeExtractMostRecentPlainTextEmailReply> for AbsoluteValueInputs {
    fn from(value: MediaBridgeExtractMostRecentPlainTextEmailReply) -> Self {
        Self::ExtractMostRecentPlainTextEmailReply(value)
    }
}
impl From<MediaBridgeFetchCurrencyDecimalPlaces> for AbsoluteValueInputs {
    fn from(value: MediaBridgeFetchCurrencyDecimalPlaces) -> Self {
        Self::FetchCurrencyDecimalPlaces(value)
    }
}
impl From<MediaBridgeFetchExchangeRate> for AbsoluteValueInputs {
    fn from(value: MediaBridgeFetchExchangeRate) -> Self {
        Self::FetchExchangeRate(value)
    }
}
impl From<FetchPortalHomeCurrency> for AbsoluteValueInputs {
    fn from(value: FetchPortalHomeCurrency) -> Self {
        Self::FetchPortalHomeCurrency(value)
    }
}
impl From<FetchSingleCurrencyPortalCurrency> for AbsoluteValueInputs {
    fn from(value: FetchSingleCurrencyPortalCurrency) -> Self {
        Self::FetchSingleCurrencyPortalCurrency(value)
    }
}
impl From<MediaBridgeFormatFullName> for AbsoluteValueInputs {
    fn from(value: MediaBridgeFormatFullName) -> Self {
        Self::FormatFullName(value)
    }
}
impl From<MediaBridgeFormatPhoneNumber> for AbsoluteValueInputs {
    fn from(value: MediaBridgeFormatPhoneNumber) -> Self {
        Self::FormatPhoneNumber(value)
    }
}
impl From<MediaBridgeFormatSearchablePhoneNumber> for AbsoluteValueInputs {
    fn from(value: MediaBridgeFormatSearchablePhoneNumber) -> Self {
        Self::FormatSearchablePhoneNumber(value)
    }
}
impl From<MediaBridgeHasEmailReply> for AbsoluteValueInputs {
    fn from(value: MediaBridgeHasEmailReply) -> Self {
        Self::HasEmailReply(value)
    }
}
impl From<MediaBridgeHasPlainTextEmailReply> for AbsoluteValueInputs {
    fn from(value: MediaBridgeHasPlainTextEmailReply) -> Self {
        Self::HasPlainTextEmailReply(value)
    }
}
impl From<MediaBridgeIfBoolean> for AbsoluteValueInputs {
    fn from(value: MediaBridgeIfBoolean) -> Self {
        Self::IfBoolean(value)
    }
}
impl From<IfChainBoolean> for AbsoluteValueInputs {
    fn from(value: IfChainBoolean) -> Self {
        Self::IfChainBoolean(value)
    }
}
impl From<IfChainNumber> for AbsoluteValueInputs {
    fn from(value: IfChainNumber) -> Self {
        Self::IfChainNumber(value)
    }
}
impl From<IfChainString> for AbsoluteValueInputs {
    fn from(value: IfChainString) -> Self {
        Self::IfChainString(value)
    }
}
impl From<MediaBridgeIfNumber> for AbsoluteValueInputs {
    fn from(value: MediaBridgeIfNumber) -> Self {
        Self::IfNumber(value)
    }
}
impl From<MediaBridgeIfString> for AbsoluteValueInputs {
    fn from(value: MediaBridgeIfString) -> Self {
        Self::IfString(value)
    }
}
impl From<IsBlank> for AbsoluteValueInputs {
    fn from(value: IsBlank) -> Self {
        Self::IsBlank(value)
    }
}
impl From<IsDayBasedIsoPeriod> for AbsoluteValueInputs {
    fn from(value: IsDayBasedIsoPeriod) -> Self {
        Self::IsDayBasedIsoPeriod(value)
    }
}
impl From<IsEngagementType> for AbsoluteValueInputs {
    fn from(value: IsEngagementType) -> Self {
        Self::IsEngagementType(value)
    }
}
impl From<IsMonthBasedIsoPeriod> for AbsoluteValueInputs {
    fn from(value: IsMonthBasedIsoPeriod) -> Self {
        Self::IsMonthBasedIsoPeriod(value)
    }
}
impl From<IsMultipleOf> for AbsoluteValueInputs {
    fn from(value: IsMultipleOf) -> Self {
        Self::IsMultipleOf(value)
    }
}
impl From<MediaBridgeIsPipelineStageClosed> for AbsoluteValueInputs {
    fn from(value: MediaBridgeIsPipelineStageClosed) -> Self {
        Self::IsPipelineStageClosed(value)
    }
}
impl From<IsPortalEnabledCurrency> for AbsoluteValueInputs {
    fn from(value: IsPortalEnabledCurrency) -> Self {
        Self::IsPortalEnabledCurrency(value)
    }
}
impl From<IsPortalMulticurrencyEnabled> for AbsoluteValueInputs {
    fn from(value: IsPortalMulticurrencyEnabled) -> Self {
        Self::IsPortalMulticurrencyEnabled(value)
    }
}
impl From<MediaBridgeIsPresent> for AbsoluteValueInputs {
    fn from(value: MediaBridgeIsPresent) -> Self {
        Self::IsPresent(value)
    }
}
impl From<IsValidIsoPeriod> for AbsoluteValueInputs {
    fn from(value: IsValidIsoPeriod) -> Self {
        Self::IsValidIsoPeriod(value)
    }
}
impl From<MediaBridgeLessThan> for AbsoluteValueInputs {
    fn from(value: MediaBridgeLessThan) -> Self {
        Self::LessThan(value)
    }
}
impl From<MediaBridgeLessThanOrEqual> for AbsoluteValueInputs {
    fn from(value: MediaBridgeLessThanOrEqual) -> Self {
        Self::LessThanOrEqual(value)
    }
}
impl From<MediaBridgeLowerCase> for AbsoluteValueInputs {
    fn from(value: MediaBridgeLowerCase) -> Self {
        Self::LowerCase(value)
    }
}
impl From<MediaBridgeMaxNumbers> for AbsoluteValueInputs {
    fn from(value: MediaBridgeMaxNumbers) -> Self {
        Self::MaxNumbers(value)
    }
}
impl From<MediaBridgeMinNumbers> for AbsoluteValueInputs {
    fn from(value: MediaBridgeMinNumbers) -> Self {
        Self::MinNumbers(value)
    }
}
impl From<MediaBridgeMonth> for AbsoluteValueInputs {
    fn from(value: MediaBridgeMonth) -> Self {
        Self::Month(value)
    }
}
impl From<MediaBridgeMoreThan> for AbsoluteValueInputs {
    fn from(value: MediaBridgeMoreThan) -> Self {
        Self::MoreThan(value)
    }
}
impl From<MediaBridgeMoreThanOrEqual> for AbsoluteValueInputs {
    fn from(value: MediaBridgeMoreThanOrEqual) -> Self {
        Self::MoreThanOrEqual(value)
    }
}
impl From<MediaBridgeMultiplyNumbers> for AbsoluteValueInputs {
    fn from(value: MediaBridgeMultiplyNumbers) -> Self {
        Self::MultiplyNumbers(value)
    }
}
impl From<MediaBridgeNot> for AbsoluteValueInputs {
    fn from(value: MediaBridgeNot) -> Self {
        Self::Not(value)
    }
}
impl From<Now> for AbsoluteValueInputs {
    fn from(value: Now) -> Self {
        Self::Now(value)
    }
}
impl From<MediaBridgeNumberEquals> for AbsoluteValueInputs {
    fn from(value: MediaBridgeNumberEquals) -> Self {
        Self::NumberEquals(value)
    }
}
impl From<NumberPropertyVariable> for AbsoluteValueInputs {
    fn from(value: NumberPropertyVariable) -> Self {
        Self::NumberPropertyVariable(value)
    }
}
impl From<NumberTargetPropertyVariable> for AbsoluteValueInputs {
    fn from(value: NumberTargetPropertyVariable) -> Self {
        Self::NumberTargetPropertyVariable(value)
    }
}
impl From<MediaBridgeNumberToString> for AbsoluteValueInputs {
    fn from(value: MediaBridgeNumberToString) -> Self {
        Self::NumberToString(value)
    }
}
impl From<MediaBridgeOr> for AbsoluteValueInputs {
    fn from(value: MediaBridgeOr) -> Self {
        Self::Or(value)
    }
}
impl From<MediaBridgeParseNumber> for AbsoluteValueInputs {
    fn from(value: MediaBridgeParseNumber) -> Self {
        Self::ParseNumber(value)
    }
}
impl From<MediaBridgePeriodToMonths> for AbsoluteValueInputs {
    fn from(value: MediaBridgePeriodToMonths) -> Self {
        Self::PeriodToMonths(value)
    }
}
impl From<MediaBridgePeriodToWeeks> for AbsoluteValueInputs {
    fn from(value: MediaBridgePeriodToWeeks) -> Self {
        Self::PeriodToWeeks(value)
    }
}
impl From<MediaBridgePipelineProbability> for AbsoluteValueInputs {
    fn from(value: MediaBridgePipelineProbability) -> Self {
        Self::PipelineProbability(value)
    }
}
impl From<MediaBridgePower> for AbsoluteValueInputs {
    fn from(value: MediaBridgePower) -> Self {
        Self::Power(value)
    }
}
impl From<RegexMatches> for AbsoluteValueInputs {
    fn from(value: RegexMatches) -> Self {
        Self::RegexMatches(value)
    }
}
impl From<MediaBridgeRoundDownNumbers> for AbsoluteValueInputs {
    fn from(value: MediaBridgeRoundDownNumbers) -> Self {
        Self::RoundDownNumbers(value)
    }
}
impl From<MediaBridgeRoundNearestNumbers> for AbsoluteValueInputs {
    fn from(value: MediaBridgeRoundNearestNumbers) -> Self {
        Self::RoundNearestNumbers(value)
    }
}
impl From<MediaBridgeRoundUpNumbers> for AbsoluteValueInputs {
    fn from(value: MediaBridgeRoundUpNumbers) -> Self {
        Self::RoundUpNumbers(value)
    }
}
impl From<MediaBridgeSetContainsString> for AbsoluteValueInputs {
    fn from(value: MediaBridgeSetContainsString) -> Self {
        Self::SetContainsString(value)
    }
}
impl From<MediaBridgeSquareRoot> for AbsoluteValueInputs {
    fn from(value: MediaBridgeSquareRoot) -> Self {
        Self::SquareRoot(value)
    }
}
impl From<MediaBridgeStringEquals> for AbsoluteValueInputs {
    fn from(value: MediaBridgeStringEquals) -> Self {
        Self::StringEquals(value)
    }
}
impl From<MediaBridgeStringLength> for AbsoluteValueInputs {
    fn from(value: MediaBridgeStringLength) -> Self {
        Self::StringLength(value)
    }
}
impl From<StringPropertyVariable> for AbsoluteValueInputs {
    fn from(value: StringPropertyVariable) -> Self {
        Self::StringPropertyVariable(value)
    }
}
impl From<StringTargetPropertyVariable> for AbsoluteValueInputs {
    fn from(value: StringTargetPropertyVariable) -> Self {
        Self::StringTargetPropertyVariable(value)
    }
}
impl From<MediaBridgeSubstring> for AbsoluteValueInputs {
    fn from(value: MediaBridgeSubstring) -> Self {
        Self::Substring(value)
    }
}
impl From<MediaBridgeSubtractNumbers> for AbsoluteValueInputs {
    fn from(value: MediaBridgeSubtractNumbers) -> Self {
        Self::SubtractNumbers(value)
    }
}
impl From<MediaBridgeSubtractTime> for AbsoluteValueInputs {
    fn from(value: MediaBridgeSubtractTime) -> Self {
        Self::SubtractTime(value)
    }
}
impl From<MediaBridgeTimeBetween> for AbsoluteValueInputs {
    fn from(value: MediaBridgeTimeBetween) -> Self {
        Self::TimeBetween(value)
    }
}
impl From<MediaBridgeTimeBetweenSkipWeekends> for AbsoluteValueInputs {
    fn from(value: MediaBridgeTimeBetweenSkipWeekends) -> Self {
        Self::TimeBetweenSkipWeekends(value)
    }
}
impl From<TimestampOfPropertyVariable> for AbsoluteValueInputs {
    fn from(value: TimestampOfPropertyVariable) -> Self {
        Self::TimestampOfPropertyVariable(value)
    }
}
impl From<TimestampOfTargetPropertyVariable> for AbsoluteValueInputs {
    fn from(value: TimestampOfTargetPropertyVariable) -> Self {
        Self::TimestampOfTargetPropertyVariable(value)
    }
}
impl From<MediaBridgeUpperCase> for AbsoluteValueInputs {
    fn from(value: MediaBridgeUpperCase) -> Self {
        Self::UpperCase(value)
    }
}
impl From<ValidateWhen> for AbsoluteValueInputs {
    fn from(value: ValidateWhen) -> Self {
        Self::ValidateWhen(value)
    }
}
impl From<MediaBridgeXor> for AbsoluteValueInputs {
    fn from(value: MediaBridgeXor) -> Self {
        Self::Xor(value)
    }
}
impl From<MediaBridgeYear> for AbsoluteValueInputs {
    fn from(value: MediaBridgeYear) -> Self {
        Self::Year(value)
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum AbsoluteValueOperator {
    /// `ABSOLUTE_VALUE`
    AbsoluteValue,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for AbsoluteValueOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AbsoluteValueOperator", kind: Kind::Enumeration(&["ABSOLUTE_VALUE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::AbsoluteValue => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::AbsoluteValue, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `AddNumbers`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct AddNumbers {
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `AddNumbersOperator`.
    pub operator: AddNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AddNumbers {
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
impl AddNumbers {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self { enclosed_in_parentheses, operator: AddNumbersOperator::AddNumbers, ..Shaped::blank() }
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
pub enum AddNumbersOperator {
    /// `ADD_NUMBERS`
    AddNumbers,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for AddNumbersOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AddNumbersOperator", kind: Kind::Enumeration(&["ADD_NUMBERS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::AddNumbers => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::AddNumbers, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `AddTime`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct AddTime {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `AddTimeOperator`.
    pub operator: AddTimeOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `stringToCheck`: `MediaBridgeAbsoluteValueInputs`.
    pub string_to_check: MediaBridgeAbsoluteValueInputs,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AddTime {
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
impl AddTime {
    /// With all that is required.
    pub fn new(string_to_check: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        Self { operator: AddTimeOperator::AddTime, string_to_check: string_to_check.into(), ..Shaped::blank() }
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
pub enum AddTimeOperator {
    /// `ADD_TIME`
    AddTime,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for AddTimeOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AddTimeOperator", kind: Kind::Enumeration(&["ADD_TIME"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::AddTime => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::AddTime, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `And`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct And {
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `PublicAndFilterBranchFilterBranchType`.
    pub operator: PublicAndFilterBranchFilterBranchType,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for And {
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
impl And {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self { enclosed_in_parentheses, operator: PublicAndFilterBranchFilterBranchType::And, ..Shaped::blank() }
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

/// `AttentionSpanCalculatedValues`: 2 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct AttentionSpanCalculatedValues {
    /// `totalPercentPlayed`: a number.
    pub total_percent_played: f64,
    /// `totalSecondsPlayed`: a whole number.
    pub total_seconds_played: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AttentionSpanCalculatedValues {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AttentionSpanCalculatedValues", kind: Kind::Record(&[
            Member { name: "totalPercentPlayed", required: true },
            Member { name: "totalSecondsPlayed", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { total_percent_played: 0.0, total_seconds_played: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.total_percent_played, 1 => &self.total_seconds_played, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.total_percent_played, 1 => &mut self.total_seconds_played, _ => &mut self.rest }
    }
}
impl AttentionSpanCalculatedValues {
    /// With all that is required.
    pub fn new(total_percent_played: impl Into<f64>, total_seconds_played: impl Into<i64>) -> Self {
        Self {
            total_percent_played: total_percent_played.into(), total_seconds_played: total_seconds_played.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// `AttentionSpanEvent`: 20 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct AttentionSpanEvent {
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
    /// `percentRange`: text.
    pub percent_range: Text,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// `providerId`: a whole number.
    pub provider_id: i64,
    /// `rawData`: text; may be absent.
    pub raw_data: Option<Text>,
    /// `sessionId`: text.
    pub session_id: Text,
    /// `totalPercentPlayed`: a number.
    pub total_percent_played: f64,
    /// `totalSecondsPlayed`: a whole number; may be absent.
    pub total_seconds_played: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AttentionSpanEvent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AttentionSpanEvent", kind: Kind::Record(&[
            Member { name: "contactId", required: true }, Member { name: "externalPlayContext", required: false },
            Member { name: "mediaBridgeId", required: true },
            Member { name: "mediaBridgeObjectCoordinates", required: true },
            Member { name: "mediaBridgeObjectTypeId", required: true }, Member { name: "mediaName", required: true },
            Member { name: "mediaType", required: true }, Member { name: "mediaUrl", required: false },
            Member { name: "occurredTimestamp", required: true }, Member { name: "pageId", required: false },
            Member { name: "pageName", required: false }, Member { name: "pageObjectCoordinates", required: false },
            Member { name: "pageUrl", required: false }, Member { name: "percentRange", required: true },
            Member { name: "portalId", required: true }, Member { name: "providerId", required: true },
            Member { name: "rawData", required: false }, Member { name: "sessionId", required: true },
            Member { name: "totalPercentPlayed", required: true },
            Member { name: "totalSecondsPlayed", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            contact_id: 0, external_play_context: None, media_bridge_id: 0,
            media_bridge_object_coordinates: Text::EMPTY, media_bridge_object_type_id: Text::EMPTY,
            media_name: Text::EMPTY, media_type: Shaped::blank(), media_url: None, occurred_timestamp: 0,
            page_id: None, page_name: None, page_object_coordinates: None, page_url: None,
            percent_range: Text::EMPTY, portal_id: 0, provider_id: 0, raw_data: None, session_id: Text::EMPTY,
            total_percent_played: 0.0, total_seconds_played: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.contact_id, 1 => &self.external_play_context, 2 => &self.media_bridge_id,
            3 => &self.media_bridge_object_coordinates, 4 => &self.media_bridge_object_type_id,
            5 => &self.media_name, 6 => &self.media_type, 7 => &self.media_url, 8 => &self.occurred_timestamp,
            9 => &self.page_id, 10 => &self.page_name, 11 => &self.page_object_coordinates, 12 => &self.page_url,
            13 => &self.percent_range, 14 => &self.portal_id, 15 => &self.provider_id, 16 => &self.raw_data,
            17 => &self.session_id, 18 => &self.total_percent_played, 19 => &self.total_seconds_played,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.contact_id, 1 => &mut self.external_play_context, 2 => &mut self.media_bridge_id,
            3 => &mut self.media_bridge_object_coordinates, 4 => &mut self.media_bridge_object_type_id,
            5 => &mut self.media_name, 6 => &mut self.media_type, 7 => &mut self.media_url,
            8 => &mut self.occurred_timestamp, 9 => &mut self.page_id, 10 => &mut self.page_name,
            11 => &mut self.page_object_coordinates, 12 => &mut self.page_url, 13 => &mut self.percent_range,
            14 => &mut self.portal_id, 15 => &mut self.provider_id, 16 => &mut self.raw_data,
            17 => &mut self.session_id, 18 => &mut self.total_percent_played, 19 => &mut self.total_seconds_played,
            _ => &mut self.rest,
        }
    }
}
impl AttentionSpanEvent {
    /// With all that is required.
    pub fn new(
        contact_id: impl Into<i64>, media_bridge_id: impl Into<i64>,
        media_bridge_object_coordinates: impl Into<Text>, media_bridge_object_type_id: impl Into<Text>,
        media_name: impl Into<Text>, media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>,
        occurred_timestamp: impl Into<i64>, percent_range: impl Into<Text>, portal_id: impl Into<i64>,
        provider_id: impl Into<i64>, session_id: impl Into<Text>, total_percent_played: impl Into<f64>,
    ) -> Self {
        Self {
            contact_id: contact_id.into(), media_bridge_id: media_bridge_id.into(),
            media_bridge_object_coordinates: media_bridge_object_coordinates.into(),
            media_bridge_object_type_id: media_bridge_object_type_id.into(), media_name: media_name.into(),
            media_type: media_type.into(), occurred_timestamp: occurred_timestamp.into(),
            percent_range: percent_range.into(), portal_id: portal_id.into(), provider_id: provider_id.into(),
            session_id: session_id.into(), total_percent_played: total_percent_played.into(), ..Shaped::blank()
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
    /// Sets `rawData`.
    pub fn raw_data(mut self, raw_data: impl Into<Text>) -> Self { self.raw_data = Some(raw_data.into()); self }
    /// Sets `totalSecondsPlayed`.
    pub fn total_seconds_played(mut self, total_seconds_played: impl Into<i64>) -> Self {
        self.total_seconds_played = Some(total_seconds_played.into()); self
    }
}

/// `AttentionSpanEventRequest`: 17 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct AttentionSpanEventRequest {
    /// `_hsenc`: text; may be absent.
    pub hsenc: Option<Text>,
    /// `contactId`: a whole number; may be absent.
    pub contact_id: Option<i64>,
    /// `contactUtk`: text; may be absent.
    pub contact_utk: Option<Text>,
    /// `derivedValues`: `AttentionSpanCalculatedValues`; may be absent.
    pub derived_values: Option<AttentionSpanCalculatedValues>,
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
    /// `rawDataMap`: a map by name: a whole number.
    pub raw_data_map: Map<i64>,
    /// `rawDataString`: text; may be absent.
    pub raw_data_string: Option<Text>,
    /// `sessionId`: text.
    pub session_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AttentionSpanEventRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AttentionSpanEventRequest", kind: Kind::Record(&[
            Member { name: "_hsenc", required: false }, Member { name: "contactId", required: false },
            Member { name: "contactUtk", required: false }, Member { name: "derivedValues", required: false },
            Member { name: "externalId", required: false }, Member { name: "externalPlayContext", required: false },
            Member { name: "mediaBridgeId", required: false }, Member { name: "mediaName", required: false },
            Member { name: "mediaType", required: true }, Member { name: "mediaUrl", required: false },
            Member { name: "occurredTimestamp", required: true }, Member { name: "pageId", required: false },
            Member { name: "pageName", required: false }, Member { name: "pageUrl", required: false },
            Member { name: "rawDataMap", required: true }, Member { name: "rawDataString", required: false },
            Member { name: "sessionId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            hsenc: None, contact_id: None, contact_utk: None, derived_values: None, external_id: None,
            external_play_context: None, media_bridge_id: None, media_name: None, media_type: Shaped::blank(),
            media_url: None, occurred_timestamp: 0, page_id: None, page_name: None, page_url: None,
            raw_data_map: Map::EMPTY, raw_data_string: None, session_id: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.hsenc, 1 => &self.contact_id, 2 => &self.contact_utk, 3 => &self.derived_values,
            4 => &self.external_id, 5 => &self.external_play_context, 6 => &self.media_bridge_id,
            7 => &self.media_name, 8 => &self.media_type, 9 => &self.media_url, 10 => &self.occurred_timestamp,
            11 => &self.page_id, 12 => &self.page_name, 13 => &self.page_url, 14 => &self.raw_data_map,
            15 => &self.raw_data_string, 16 => &self.session_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.hsenc, 1 => &mut self.contact_id, 2 => &mut self.contact_utk,
            3 => &mut self.derived_values, 4 => &mut self.external_id, 5 => &mut self.external_play_context,
            6 => &mut self.media_bridge_id, 7 => &mut self.media_name, 8 => &mut self.media_type,
            9 => &mut self.media_url, 10 => &mut self.occurred_timestamp, 11 => &mut self.page_id,
            12 => &mut self.page_name, 13 => &mut self.page_url, 14 => &mut self.raw_data_map,
            15 => &mut self.raw_data_string, 16 => &mut self.session_id, _ => &mut self.rest,
        }
    }
}
impl AttentionSpanEventRequest {
    /// With all that is required.
    pub fn new(
        media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>, occurred_timestamp: impl Into<i64>,
        raw_data_map: impl Into<Map<i64>>, session_id: impl Into<Text>,
    ) -> Self {
        Self {
            media_type: media_type.into(), occurred_timestamp: occurred_timestamp.into(),
            raw_data_map: raw_data_map.into(), session_id: session_id.into(), ..Shaped::blank()
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
    /// Sets `derivedValues`.
    pub fn derived_values(mut self, derived_values: impl Into<AttentionSpanCalculatedValues>) -> Self {
        self.derived_values = Some(derived_values.into()); self
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
    /// Sets `rawDataString`.
    pub fn raw_data_string(mut self, raw_data_string: impl Into<Text>) -> Self {
        self.raw_data_string = Some(raw_data_string.into()); self
    }
}

/// `BatchResponseProperty`: 6 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "BatchResponseProperty")]
#[non_exhaustive]
pub struct BatchResponsePropertyIn2026_03 {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
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
impl Shaped for BatchResponsePropertyIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseProperty", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "links", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, links: None, requested_at: None, results: Vec::new(),
            started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.links, 2 => &self.requested_at, 3 => &self.results,
            4 => &self.started_at, 5 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.links, 2 => &mut self.requested_at, 3 => &mut self.results,
            4 => &mut self.started_at, 5 => &mut self.status, _ => &mut self.rest,
        }
    }
}
impl BatchResponsePropertyIn2026_03 {
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
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponsePropertyIn2026_03: MediaBridgeProperty }

/// `BeginsWith`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BeginsWith {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `BeginsWithOperator`.
    pub operator: BeginsWithOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `stringToCheck`: `MediaBridgeAbsoluteValueInputs`.
    pub string_to_check: Box<MediaBridgeAbsoluteValueInputs>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BeginsWith {
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
impl BeginsWith {
    /// With all that is required.
    pub fn new(string_to_check: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        Self {
            operator: BeginsWithOperator::BeginsWith, string_to_check: Box::new(string_to_check.into()),
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
pub enum BeginsWithOperator {
    /// `BEGINS_WITH`
    BeginsWith,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for BeginsWithOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BeginsWithOperator", kind: Kind::Enumeration(&["BEGINS_WITH"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::BeginsWith => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::BeginsWith, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `BooleanPropertyVariable`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct BooleanPropertyVariable {
    /// `operator`: `BooleanPropertyVariableOperator`.
    pub operator: BooleanPropertyVariableOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BooleanPropertyVariable {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BooleanPropertyVariable", kind: Kind::Record(&[
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
impl BooleanPropertyVariable {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: BooleanPropertyVariableOperator::BooleanPropertyVariable, ..Shaped::blank() }
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}
impl Default for BooleanPropertyVariable {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum BooleanPropertyVariableOperator {
    /// `BOOLEAN_PROPERTY_VARIABLE`
    BooleanPropertyVariable,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for BooleanPropertyVariableOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BooleanPropertyVariableOperator", kind: Kind::Enumeration(&["BOOLEAN_PROPERTY_VARIABLE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::BooleanPropertyVariable => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::BooleanPropertyVariable, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `BooleanTargetPropertyVariable`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct BooleanTargetPropertyVariable {
    /// `operator`: `BooleanTargetPropertyVariableOperator`.
    pub operator: BooleanTargetPropertyVariableOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BooleanTargetPropertyVariable {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BooleanTargetPropertyVariable", kind: Kind::Record(&[
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
impl BooleanTargetPropertyVariable {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: BooleanTargetPropertyVariableOperator::BooleanTargetPropertyVariable, ..Shaped::blank() }
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}
impl Default for BooleanTargetPropertyVariable {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum BooleanTargetPropertyVariableOperator {
    /// `BOOLEAN_TARGET_PROPERTY_VARIABLE`
    BooleanTargetPropertyVariable,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for BooleanTargetPropertyVariableOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BooleanTargetPropertyVariableOperator", kind: Kind::Enumeration(&[
            "BOOLEAN_TARGET_PROPERTY_VARIABLE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::BooleanTargetPropertyVariable => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::BooleanTargetPropertyVariable, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `BulkIntegratorObjectCreationResponse`: one member.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BulkIntegratorObjectCreationResponse {
    /// `createdObjects`: a map by name: `IntegratorObjectCreationResponse`.
    pub created_objects: Map<IntegratorObjectCreationResponse>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BulkIntegratorObjectCreationResponse {
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
impl BulkIntegratorObjectCreationResponse {
    /// With all that is required.
    pub fn new(created_objects: impl Into<Map<IntegratorObjectCreationResponse>>) -> Self {
        Self { created_objects: created_objects.into(), rest: Rest::EMPTY }
    }
}

/// `CaseChangeTestExtensionData`: one member.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct CaseChangeTestExtensionData {
    /// `mood`: `CaseChangeTestExtensionDataMood`.
    pub mood: CaseChangeTestExtensionDataMood,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CaseChangeTestExtensionData {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CaseChangeTestExtensionData", kind: Kind::Record(&[Member { name: "mood", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { mood: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.mood, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.mood, _ => &mut self.rest }
    }
}
impl CaseChangeTestExtensionData {
    /// With all that is required.
    pub fn new(mood: impl Into<CaseChangeTestExtensionDataMood>) -> Self {
        Self { mood: mood.into(), rest: Rest::EMPTY }
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum CaseChangeTestExtensionDataMood {
    /// `ANGRY`
    Angry,
    /// `HAPPY`
    Happy,
    /// `SAD`
    Sad,
    /// `SARCASTIC`
    Sarcastic,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for CaseChangeTestExtensionDataMood {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CaseChangeTestExtensionDataMood", kind: Kind::Enumeration(&[
            "ANGRY", "HAPPY", "SAD", "SARCASTIC",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Angry => 0, Self::Happy => 1, Self::Sad => 2, Self::Sarcastic => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Angry, 1 => Self::Happy, 2 => Self::Sad, 3 => Self::Sarcastic,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CoalesceBoolean`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct CoalesceBoolean {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `CoalesceBooleanOperator`.
    pub operator: CoalesceBooleanOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CoalesceBoolean {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CoalesceBoolean", kind: Kind::Record(&[
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
impl CoalesceBoolean {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: CoalesceBooleanOperator::CoalesceBoolean, ..Shaped::blank() } }
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
impl Default for CoalesceBoolean {
    #[inline] fn default() -> Self { Self::new() }
}

crate::runtime::shaped_traits! {
    AbsoluteValue, AbsoluteValueInputs, AddNumbers, AddTime, And, AttentionSpanCalculatedValues, AttentionSpanEvent,
    AttentionSpanEventRequest, BatchResponsePropertyIn2026_03, BeginsWith, BooleanPropertyVariable,
    BooleanTargetPropertyVariable, BulkIntegratorObjectCreationResponse, CaseChangeTestExtensionData,
    CoalesceBoolean,
}

crate::runtime::enumeration_traits! {
    AbsoluteValueOperator, AddNumbersOperator, AddTimeOperator, BeginsWithOperator, BooleanPropertyVariableOperator,
    BooleanTargetPropertyVariableOperator, CaseChangeTestExtensionDataMood,
}
