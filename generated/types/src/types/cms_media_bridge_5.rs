// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AbsoluteValue, AbsoluteValueInputs, AbsoluteValueOperator, AddNumbers, AddNumbersOperator, AddTime,
    AddTimeOperator, And, BatchResponseSimplePublicStatus, BeginsWith, BeginsWithOperator, BooleanPropertyVariable,
    BooleanTargetPropertyVariable, ConcatStrings, ConcatStringsOperator, ConstantBoolean, ConstantNumber,
    ConstantString, Contains, ContainsOperator, DatedExchangeRate, DatedExchangeRateOperator, DivideNumbers,
    DivideNumbersOperator, Euler, ExtractMostRecentEmailReplyHtml, ExtractMostRecentEmailReplyHtmlOperator,
    ExtractMostRecentEmailReplyText, ExtractMostRecentEmailReplyTextOperator, ExtractMostRecentPlainTextEmailReply,
    ExtractMostRecentPlainTextEmailReplyOperator, FetchCurrencyDecimalPlaces, FetchCurrencyDecimalPlacesOperator,
    FetchExchangeRate, FetchExchangeRateOperator, FetchSingleCurrencyPortalCurrency, FormatFullName,
    FormatPhoneNumber, FormatSearchablePhoneNumber, HasEmailReply, HasPlainTextEmailReply, IfBoolean, IfNumber,
    IfString, IsEngagementType, IsPipelineStageClosed, IsPresent, LessThan, LessThanOrEqual, LowerCase, MaxNumbers,
    MediaBridgeFilteringMetaData, MediaBridgeIntegratorObjectCreationResponse, MediaBridgeObjectSchema,
    MediaBridgeProperty, MinNumbers, Month, MoreThan, MoreThanOrEqual, MultiplyNumbers, Not, Now, NumberEquals,
    NumberPropertyVariable, NumberTargetPropertyVariable, NumberToString, Or, ParseNumber, PeriodToMonths,
    PeriodToWeeks, PipelineProbability, Power, Property1, PublicAndFilterBranchFilterBranchType,
    PublicDatePointTimeType, RoundDownNumbers, RoundNearestNumbers, RoundUpNumbers, SetContainsString, SquareRoot,
    StandardError, StringEquals, StringLength, StringPropertyVariable, StringTargetPropertyVariable, Substring,
    SubtractNumbers, SubtractTime, TimeBetween, TimeBetweenSkipWeekends, TimestampOfPropertyVariable,
    TimestampOfTargetPropertyVariable, UpperCase, Xor, Year,
};

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
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::AbsoluteValue(value) => (0, value), Self::AddNumbers(value) => (1, value),
            Self::AddTime(value) => (2, value), Self::And(value) => (3, value),
            Self::BeginsWith(value) => (4, value), Self::BooleanPropertyVariable(value) => (5, value),
            Self::BooleanTargetPropertyVariable(value) => (6, value), Self::ConcatStrings(value) => (7, value),
            Self::ConstantBoolean(value) => (8, value), Self::ConstantNumber(value) => (9, value),
            Self::ConstantString(value) => (10, value), Self::Contains(value) => (11, value),
            Self::Date(value) => (12, value), Self::DatedExchangeRate(value) => (13, value),
            Self::DivideNumbers(value) => (14, value), Self::Euler(value) => (15, value),
            Self::ExtractMostRecentEmailReplyHtml(value) => (16, value),
            Self::ExtractMostRecentEmailReplyText(value) => (17, value),
            Self::ExtractMostRecentPlainTextEmailReply(value) => (18, value),
            Self::FetchCurrencyDecimalPlaces(value) => (19, value), Self::FetchExchangeRate(value) => (20, value),
            Self::FetchSingleCurrencyPortalCurrency(value) => (21, value),
            Self::FormatFullName(value) => (22, value), Self::FormatPhoneNumber(value) => (23, value),
            Self::FormatSearchablePhoneNumber(value) => (24, value), Self::HasEmailReply(value) => (25, value),
            Self::HasPlainTextEmailReply(value) => (26, value), Self::IfBoolean(value) => (27, value),
            Self::IfNumber(value) => (28, value), Self::IfString(value) => (29, value),
            Self::IsEngagementType(value) => (30, value), Self::IsPipelineStageClosed(value) => (31, value),
            Self::IsPresent(value) => (32, value), Self::LessThan(value) => (33, value),
            Self::LessThanOrEqual(value) => (34, value), Self::LowerCase(value) => (35, value),
            Self::MaxNumbers(value) => (36, value), Self::MinNumbers(value) => (37, value),
            Self::Month(value) => (38, value), Self::MoreThan(value) => (39, value),
            Self::MoreThanOrEqual(value) => (40, value), Self::MultiplyNumbers(value) => (41, value),
            Self::Not(value) => (42, value), Self::Now(value) => (43, value),
            Self::NumberEquals(value) => (44, value), Self::NumberPropertyVariable(value) => (45, value),
            Self::NumberTargetPropertyVariable(value) => (46, value), Self::NumberToString(value) => (47, value),
            Self::Or(value) => (48, value), Self::ParseNumber(value) => (49, value),
            Self::PeriodToMonths(value) => (50, value), Self::PeriodToWeeks(value) => (51, value),
            Self::PipelineProbability(value) => (52, value), Self::Power(value) => (53, value),
            Self::RoundDownNumbers(value) => (54, value), Self::RoundNearestNumbers(value) => (55, value),
            Self::RoundUpNumbers(value) => (56, value), Self::SetContainsString(value) => (57, value),
            Self::SquareRoot(value) => (58, value), Self::StringEquals(value) => (59, value),
            Self::StringLength(value) => (60, value), Self::StringPropertyVariable(value) => (61, value),
            Self::StringTargetPropertyVariable(value) => (62, value), Self::Substring(value) => (63, value),
            Self::SubtractNumbers(value) => (64, value), Self::SubtractTime(value) => (65, value),
            Self::TimeBetween(value) => (66, value), Self::TimeBetweenSkipWeekends(value) => (67, value),
            Self::TimestampOfPropertyVariable(value) => (68, value),
            Self::TimestampOfTargetPropertyVariable(value) => (69, value), Self::UpperCase(value) => (70, value),
            Self::Xor(value) => (71, value), Self::Year(value) => (72, value), Self::Unknown(value) => (73, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
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
}
impl From<AbsoluteValue> for MediaBridgeAbsoluteValueInputs {
    fn from(value: AbsoluteValue) -> Self {
        Self::AbsoluteValue(value)
    }
}
impl From<AddNumbers> for MediaBridgeAbsoluteValueInputs {
    fn from(value: AddNumbers) -> Self {
        Self::AddNumbers(value)
    }
}
impl From<AddTime> for MediaBridgeAbsoluteValueInputs {
    fn from(value: AddTime) -> Self {
        Self::AddTime(Box::new(value))
    }
}
impl From<And> for MediaBridgeAbsoluteValueInputs {
    fn from(value: And) -> Self {
        Self::And(value)
    }
}
impl From<BeginsWith> for MediaBridgeAbsoluteValueInputs {
    fn from(value: BeginsWith) -> Self {
        Self::BeginsWith(value)
    }
}
impl From<BooleanPropertyVariable> for MediaBridgeAbsoluteValueInputs {
    fn from(value: BooleanPropertyVariable) -> Self {
        Self::BooleanPropertyVariable(value)
    }
}
impl From<BooleanTargetPropertyVariable> for MediaBridgeAbsoluteValueInputs {
    fn from(value: BooleanTargetPropertyVariable) -> Self {
        Self::BooleanTargetPropertyVariable(value)
    }
}
impl From<ConcatStrings> for MediaBridgeAbsoluteValueInputs {
    fn from(value: ConcatStrings) -> Self {
        Self::ConcatStrings(value)
    }
}
impl From<ConstantBoolean> for MediaBridgeAbsoluteValueInputs {
    fn from(value: ConstantBoolean) -> Self {
        Self::ConstantBoolean(value)
    }
}
impl From<ConstantNumber> for MediaBridgeAbsoluteValueInputs {
    fn from(value: ConstantNumber) -> Self {
        Self::ConstantNumber(value)
    }
}
impl From<ConstantString> for MediaBridgeAbsoluteValueInputs {
    fn from(value: ConstantString) -> Self {
        Self::ConstantString(value)
    }
}
impl From<Contains> for MediaBridgeAbsoluteValueInputs {
    fn from(value: Contains) -> Self {
        Self::Contains(value)
    }
}
impl From<MediaBridgeDate> for MediaBridgeAbsoluteValueInputs {
    fn from(value: MediaBridgeDate) -> Self {
        Self::Date(value)
    }
}
impl From<DatedExchangeRate> for MediaBridgeAbsoluteValueInputs {
    fn from(value: DatedExchangeRate) -> Self {
        Self::DatedExchangeRate(value)
    }
}
impl From<DivideNumbers> for MediaBridgeAbsoluteValueInputs {
    fn from(value: DivideNumbers) -> Self {
        Self::DivideNumbers(value)
    }
}
impl From<Euler> for MediaBridgeAbsoluteValueInputs {
    fn from(value: Euler) -> Self {
        Self::Euler(value)
    }
}
impl From<ExtractMostRecentEmailReplyHtml> for MediaBridgeAbsoluteValueInputs {
    fn from(value: ExtractMostRecentEmailReplyHtml) -> Self {
        Self::ExtractMostRecentEmailReplyHtml(value)
    }
}
impl From<ExtractMostRecentEmailReplyText> for MediaBridgeAbsoluteValueInputs {
    fn from(value: ExtractMostRecentEmailReplyText) -> Self {
        Self::ExtractMostRecentEmailReplyText(value)
    }
}
impl From<ExtractMostRecentPlainTextEmailReply> for MediaBridgeAbsoluteValueInputs {
    fn from(value: ExtractMostRecentPlainTextEmailReply) -> Self {
        Self::ExtractMostRecentPlainTextEmailReply(value)
    }
}
impl From<FetchCurrencyDecimalPlaces> for MediaBridgeAbsoluteValueInputs {
    fn from(value: FetchCurrencyDecimalPlaces) -> Self {
        Self::FetchCurrencyDecimalPlaces(value)
    }
}
impl From<FetchExchangeRate> for MediaBridgeAbsoluteValueInputs {
    fn from(value: FetchExchangeRate) -> Self {
        Self::FetchExchangeRate(value)
    }
}
impl From<FetchSingleCurrencyPortalCurrency> for MediaBridgeAbsoluteValueInputs {
    fn from(value: FetchSingleCurrencyPortalCurrency) -> Self {
        Self::FetchSingleCurrencyPortalCurrency(value)
    }
}
impl From<FormatFullName> for MediaBridgeAbsoluteValueInputs {
    fn from(value: FormatFullName) -> Self {
        Self::FormatFullName(value)
    }
}
impl From<FormatPhoneNumber> for MediaBridgeAbsoluteValueInputs {
    fn from(value: FormatPhoneNumber) -> Self {
        Self::FormatPhoneNumber(value)
    }
}
impl From<FormatSearchablePhoneNumber> for MediaBridgeAbsoluteValueInputs {
    fn from(value: FormatSearchablePhoneNumber) -> Self {
        Self::FormatSearchablePhoneNumber(value)
    }
}
impl From<HasEmailReply> for MediaBridgeAbsoluteValueInputs {
    fn from(value: HasEmailReply) -> Self {
        Self::HasEmailReply(value)
    }
}
impl From<HasPlainTextEmailReply> for MediaBridgeAbsoluteValueInputs {
    fn from(value: HasPlainTextEmailReply) -> Self {
        Self::HasPlainTextEmailReply(value)
    }
}
impl From<IfBoolean> for MediaBridgeAbsoluteValueInputs {
    fn from(value: IfBoolean) -> Self {
        Self::IfBoolean(value)
    }
}
impl From<IfNumber> for MediaBridgeAbsoluteValueInputs {
    fn from(value: IfNumber) -> Self {
        Self::IfNumber(value)
    }
}
impl From<IfString> for MediaBridgeAbsoluteValueInputs {
    fn from(value: IfString) -> Self {
        Self::IfString(value)
    }
}
impl From<IsEngagementType> for MediaBridgeAbsoluteValueInputs {
    fn from(value: IsEngagementType) -> Self {
        Self::IsEngagementType(value)
    }
}
impl From<IsPipelineStageClosed> for MediaBridgeAbsoluteValueInputs {
    fn from(value: IsPipelineStageClosed) -> Self {
        Self::IsPipelineStageClosed(value)
    }
}
impl From<IsPresent> for MediaBridgeAbsoluteValueInputs {
    fn from(value: IsPresent) -> Self {
        Self::IsPresent(value)
    }
}
impl From<LessThan> for MediaBridgeAbsoluteValueInputs {
    fn from(value: LessThan) -> Self {
        Self::LessThan(value)
    }
}
impl From<LessThanOrEqual> for MediaBridgeAbsoluteValueInputs {
    fn from(value: LessThanOrEqual) -> Self {
        Self::LessThanOrEqual(value)
    }
}
impl From<LowerCase> for MediaBridgeAbsoluteValueInputs {
    fn from(value: LowerCase) -> Self {
        Self::LowerCase(value)
    }
}
impl From<MaxNumbers> for MediaBridgeAbsoluteValueInputs {
    fn from(value: MaxNumbers) -> Self {
        Self::MaxNumbers(value)
    }
}
impl From<MinNumbers> for MediaBridgeAbsoluteValueInputs {
    fn from(value: MinNumbers) -> Self {
        Self::MinNumbers(value)
    }
}
impl From<Month> for MediaBridgeAbsoluteValueInputs {
    fn from(value: Month) -> Self {
        Self::Month(value)
    }
}
impl From<MoreThan> for MediaBridgeAbsoluteValueInputs {
    fn from(value: MoreThan) -> Self {
        Self::MoreThan(value)
    }
}
impl From<MoreThanOrEqual> for MediaBridgeAbsoluteValueInputs {
    fn from(value: MoreThanOrEqual) -> Self {
        Self::MoreThanOrEqual(value)
    }
}
impl From<MultiplyNumbers> for MediaBridgeAbsoluteValueInputs {
    fn from(value: MultiplyNumbers) -> Self {
        Self::MultiplyNumbers(value)
    }
}
impl From<Not> for MediaBridgeAbsoluteValueInputs {
    fn from(value: Not) -> Self {
        Self::Not(value)
    }
}
impl From<Now> for MediaBridgeAbsoluteValueInputs {
    fn from(value: Now) -> Self {
        Self::Now(value)
    }
}
impl From<NumberEquals> for MediaBridgeAbsoluteValueInputs {
    fn from(value: NumberEquals) -> Self {
        Self::NumberEquals(value)
    }
}
impl From<NumberPropertyVariable> for MediaBridgeAbsoluteValueInputs {
    fn from(value: NumberPropertyVariable) -> Self {
        Self::NumberPropertyVariable(value)
    }
}
impl From<NumberTargetPropertyVariable> for MediaBridgeAbsoluteValueInputs {
    fn from(value: NumberTargetPropertyVariable) -> Self {
        Self::NumberTargetPropertyVariable(value)
    }
}
impl From<NumberToString> for MediaBridgeAbsoluteValueInputs {
    fn from(value: NumberToString) -> Self {
        Self::NumberToString(value)
    }
}
impl From<Or> for MediaBridgeAbsoluteValueInputs {
    fn from(value: Or) -> Self {
        Self::Or(value)
    }
}
impl From<ParseNumber> for MediaBridgeAbsoluteValueInputs {
    fn from(value: ParseNumber) -> Self {
        Self::ParseNumber(value)
    }
}
impl From<PeriodToMonths> for MediaBridgeAbsoluteValueInputs {
    fn from(value: PeriodToMonths) -> Self {
        Self::PeriodToMonths(value)
    }
}
impl From<PeriodToWeeks> for MediaBridgeAbsoluteValueInputs {
    fn from(value: PeriodToWeeks) -> Self {
        Self::PeriodToWeeks(value)
    }
}
impl From<PipelineProbability> for MediaBridgeAbsoluteValueInputs {
    fn from(value: PipelineProbability) -> Self {
        Self::PipelineProbability(value)
    }
}
impl From<Power> for MediaBridgeAbsoluteValueInputs {
    fn from(value: Power) -> Self {
        Self::Power(value)
    }
}
impl From<RoundDownNumbers> for MediaBridgeAbsoluteValueInputs {
    fn from(value: RoundDownNumbers) -> Self {
        Self::RoundDownNumbers(value)
    }
}
impl From<RoundNearestNumbers> for MediaBridgeAbsoluteValueInputs {
    fn from(value: RoundNearestNumbers) -> Self {
        Self::RoundNearestNumbers(value)
    }
}
impl From<RoundUpNumbers> for MediaBridgeAbsoluteValueInputs {
    fn from(value: RoundUpNumbers) -> Self {
        Self::RoundUpNumbers(value)
    }
}
impl From<SetContainsString> for MediaBridgeAbsoluteValueInputs {
    fn from(value: SetContainsString) -> Self {
        Self::SetContainsString(value)
    }
}
impl From<SquareRoot> for MediaBridgeAbsoluteValueInputs {
    fn from(value: SquareRoot) -> Self {
        Self::SquareRoot(value)
    }
}
impl From<StringEquals> for MediaBridgeAbsoluteValueInputs {
    fn from(value: StringEquals) -> Self {
        Self::StringEquals(value)
    }
}
impl From<StringLength> for MediaBridgeAbsoluteValueInputs {
    fn from(value: StringLength) -> Self {
        Self::StringLength(value)
    }
}
impl From<StringPropertyVariable> for MediaBridgeAbsoluteValueInputs {
    fn from(value: StringPropertyVariable) -> Self {
        Self::StringPropertyVariable(value)
    }
}
impl From<StringTargetPropertyVariable> for MediaBridgeAbsoluteValueInputs {
    fn from(value: StringTargetPropertyVariable) -> Self {
        Self::StringTargetPropertyVariable(value)
    }
}
impl From<Substring> for MediaBridgeAbsoluteValueInputs {
    fn from(value: Substring) -> Self {
        Self::Substring(value)
    }
}
impl From<SubtractNumbers> for MediaBridgeAbsoluteValueInputs {
    fn from(value: SubtractNumbers) -> Self {
        Self::SubtractNumbers(value)
    }
}
impl From<SubtractTime> for MediaBridgeAbsoluteValueInputs {
    fn from(value: SubtractTime) -> Self {
        Self::SubtractTime(value)
    }
}
impl From<TimeBetween> for MediaBridgeAbsoluteValueInputs {
    fn from(value: TimeBetween) -> Self {
        Self::TimeBetween(value)
    }
}
impl From<TimeBetweenSkipWeekends> for MediaBridgeAbsoluteValueInputs {
    fn from(value: TimeBetweenSkipWeekends) -> Self {
        Self::TimeBetweenSkipWeekends(value)
    }
}
impl From<TimestampOfPropertyVariable> for MediaBridgeAbsoluteValueInputs {
    fn from(value: TimestampOfPropertyVariable) -> Self {
        Self::TimestampOfPropertyVariable(value)
    }
}
impl From<TimestampOfTargetPropertyVariable> for MediaBridgeAbsoluteValueInputs {
    fn from(value: TimestampOfTargetPropertyVariable) -> Self {
        Self::TimestampOfTargetPropertyVariable(value)
    }
}
impl From<UpperCase> for MediaBridgeAbsoluteValueInputs {
    fn from(value: UpperCase) -> Self {
        Self::UpperCase(value)
    }
}
impl From<Xor> for MediaBridgeAbsoluteValueInputs {
    fn from(value: Xor) -> Self {
        Self::Xor(value)
    }
}
impl From<Year> for MediaBridgeAbsoluteValueInputs {
    fn from(value: Year) -> Self {
        Self::Year(value)
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
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
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
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
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
impl<T: Into<MediaBridgeObjectSchema>> From<Vec<T>> for MediaBridgeCollectionResponseObjectSchemaNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<MediaBridgeObjectSchema>, const N: usize> From<[T; N]> for MediaBridgeCollectionResponseObjectSchemaNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
impl<T: Into<Property1>> From<Vec<T>> for MediaBridgeCollectionResponsePropertyNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<Property1>, const N: usize> From<[T; N]> for MediaBridgeCollectionResponsePropertyNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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

/// `ExternalOptionsMetaData`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "ExternalOptionsMetaData")]
#[non_exhaustive]
pub struct MediaBridgeExternalOptionsMetaData {
    /// `filter`: `MediaBridgeFilteringMetaData`; may be absent.
    pub filter: Option<MediaBridgeFilteringMetaData>,
    /// `fromObjectId`: a whole number; may be absent.
    pub from_object_id: Option<i64>,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `relatedObjectTypeId`: text; may be absent.
    pub related_object_type_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeExternalOptionsMetaData {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalOptionsMetaData", kind: Kind::Record(&[
            Member { name: "filter", required: false }, Member { name: "fromObjectId", required: false },
            Member { name: "propertyName", required: false },
            Member { name: "relatedObjectTypeId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            filter: None, from_object_id: None, property_name: None, related_object_type_id: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter, 1 => &self.from_object_id, 2 => &self.property_name,
            3 => &self.related_object_type_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter, 1 => &mut self.from_object_id, 2 => &mut self.property_name,
            3 => &mut self.related_object_type_id, _ => &mut self.rest,
        }
    }
}
impl MediaBridgeExternalOptionsMetaData {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `filter`.
    pub fn filter(mut self, filter: impl Into<MediaBridgeFilteringMetaData>) -> Self {
        self.filter = Some(filter.into()); self
    }
    /// Sets `fromObjectId`.
    pub fn from_object_id(mut self, from_object_id: impl Into<i64>) -> Self {
        self.from_object_id = Some(from_object_id.into()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `relatedObjectTypeId`.
    pub fn related_object_type_id(mut self, related_object_type_id: impl Into<Text>) -> Self {
        self.related_object_type_id = Some(related_object_type_id.into()); self
    }
}
impl Default for MediaBridgeExternalOptionsMetaData {
    #[inline] fn default() -> Self { Self::new() }
}

/// `ExtractMostRecentEmailReplyHtml`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "ExtractMostRecentEmailReplyHtml")]
#[non_exhaustive]
pub struct MediaBridgeExtractMostRecentEmailReplyHtml {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `ExtractMostRecentEmailReplyHtmlOperator`.
    pub operator: ExtractMostRecentEmailReplyHtmlOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeExtractMostRecentEmailReplyHtml {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExtractMostRecentEmailReplyHtml", kind: Kind::Record(&[
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
impl MediaBridgeExtractMostRecentEmailReplyHtml {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: ExtractMostRecentEmailReplyHtmlOperator::ExtractMostRecentEmailReplyHtml, ..Shaped::blank() }
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
impl Default for MediaBridgeExtractMostRecentEmailReplyHtml {
    #[inline] fn default() -> Self { Self::new() }
}

/// `ExtractMostRecentEmailReplyText`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "ExtractMostRecentEmailReplyText")]
#[non_exhaustive]
pub struct MediaBridgeExtractMostRecentEmailReplyText {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `ExtractMostRecentEmailReplyTextOperator`.
    pub operator: ExtractMostRecentEmailReplyTextOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeExtractMostRecentEmailReplyText {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExtractMostRecentEmailReplyText", kind: Kind::Record(&[
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
impl MediaBridgeExtractMostRecentEmailReplyText {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: ExtractMostRecentEmailReplyTextOperator::ExtractMostRecentEmailReplyText, ..Shaped::blank() }
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
impl Default for MediaBridgeExtractMostRecentEmailReplyText {
    #[inline] fn default() -> Self { Self::new() }
}

/// `ExtractMostRecentPlainTextEmailReply`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "ExtractMostRecentPlainTextEmailReply")]
#[non_exhaustive]
pub struct MediaBridgeExtractMostRecentPlainTextEmailReply {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `ExtractMostRecentPlainTextEmailReplyOperator`.
    pub operator: ExtractMostRecentPlainTextEmailReplyOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeExtractMostRecentPlainTextEmailReply {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExtractMostRecentPlainTextEmailReply", kind: Kind::Record(&[
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
impl MediaBridgeExtractMostRecentPlainTextEmailReply {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self {
            operator: ExtractMostRecentPlainTextEmailReplyOperator::ExtractMostRecentPlainTextEmailReply,
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
impl Default for MediaBridgeExtractMostRecentPlainTextEmailReply {
    #[inline] fn default() -> Self { Self::new() }
}

/// `FetchCurrencyDecimalPlaces`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "FetchCurrencyDecimalPlaces")]
#[non_exhaustive]
pub struct MediaBridgeFetchCurrencyDecimalPlaces {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `FetchCurrencyDecimalPlacesOperator`.
    pub operator: FetchCurrencyDecimalPlacesOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeFetchCurrencyDecimalPlaces {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FetchCurrencyDecimalPlaces", kind: Kind::Record(&[
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
impl MediaBridgeFetchCurrencyDecimalPlaces {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: FetchCurrencyDecimalPlacesOperator::FetchCurrencyDecimalPlaces, ..Shaped::blank() }
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
impl Default for MediaBridgeFetchCurrencyDecimalPlaces {
    #[inline] fn default() -> Self { Self::new() }
}

/// `FetchExchangeRate`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "FetchExchangeRate")]
#[non_exhaustive]
pub struct MediaBridgeFetchExchangeRate {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `FetchExchangeRateOperator`.
    pub operator: FetchExchangeRateOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeFetchExchangeRate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FetchExchangeRate", kind: Kind::Record(&[
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
impl MediaBridgeFetchExchangeRate {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: FetchExchangeRateOperator::FetchExchangeRate, ..Shaped::blank() } }
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
impl Default for MediaBridgeFetchExchangeRate {
    #[inline] fn default() -> Self { Self::new() }
}

crate::runtime::shaped_traits! {
    MediaBridgeAbsoluteValue, MediaBridgeAbsoluteValueInputs, MediaBridgeAddNumbers, MediaBridgeAddTime,
    MediaBridgeAnd, MediaBridgeBatchResponseProperty, MediaBridgeBatchResponsePropertyWithErrors,
    MediaBridgeBeginsWith, MediaBridgeBulkIntegratorObjectCreationResponse,
    MediaBridgeCollectionResponseObjectSchemaNoPaging, MediaBridgeCollectionResponsePropertyNoPaging,
    MediaBridgeConcatStrings, MediaBridgeContains, MediaBridgeDate, MediaBridgeDatedExchangeRate,
    MediaBridgeDivideNumbers, MediaBridgeExternalOptionsMetaData, MediaBridgeExtractMostRecentEmailReplyHtml,
    MediaBridgeExtractMostRecentEmailReplyText, MediaBridgeExtractMostRecentPlainTextEmailReply,
    MediaBridgeFetchCurrencyDecimalPlaces, MediaBridgeFetchExchangeRate,
}
