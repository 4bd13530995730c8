// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    AbsoluteValue "AbsoluteValue" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl AbsoluteValue {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: AbsoluteValueOperator::AbsoluteValue,
            ..Shaped::blank()
        }
    }
}
impl Default for AbsoluteValue {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::union! {
    AbsoluteValueInputs "AbsoluteValueInputs" {
        0 AbsoluteValue "AbsoluteValue" Some(("operator", &["ABSOLUTE_VALUE"])), &[];
        1 AddNumbers "AddNumbers" Some(("operator", &["ADD_NUMBERS"])), &[];
        2 AddTime "AddTime" Some(("operator", &["ADD_TIME"])), &[];
        3 And "And" Some(("operator", &["AND"])), &[];
        4 BeginsWith "BeginsWith" Some(("operator", &["BEGINS_WITH"])), &[];
        5 BooleanPropertyVariable "BooleanPropertyVariable" Some(("operator", &["BOOLEAN_PROPERTY_VARIABLE"])), &[];
        6 BooleanTargetPropertyVariable "BooleanTargetPropertyVariable" Some(("operator", &["BOOLEAN_TARGET_PROPERTY_VARIABLE"])), &[];
        7 CoalesceBoolean "CoalesceBoolean" Some(("operator", &["COALESCE_BOOLEAN"])), &[];
        8 CoalesceNumber "CoalesceNumber" Some(("operator", &["COALESCE_NUMBER"])), &[];
        9 CoalesceString "CoalesceString" Some(("operator", &["COALESCE_STRING"])), &[];
        10 ConcatStrings "ConcatStrings" Some(("operator", &["CONCAT_STRINGS"])), &[];
        11 ConstantBoolean "ConstantBoolean" Some(("operator", &["CONSTANT_BOOLEAN"])), &[];
        12 ConstantNumber "ConstantNumber" Some(("operator", &["CONSTANT_NUMBER"])), &[];
        13 ConstantString "ConstantString" Some(("operator", &["CONSTANT_STRING"])), &[];
        14 Contains "Contains" Some(("operator", &["CONTAINS"])), &[];
        15 Date "Date" Some(("operator", &["DATE"])), &[];
        16 DatedExchangeRate "DatedExchangeRate" Some(("operator", &["DATED_EXCHANGE_RATE"])), &[];
        17 DivideNumbers "DivideNumbers" Some(("operator", &["DIVIDE_NUMBERS"])), &[];
        18 Euler "Euler" Some(("operator", &["EULER"])), &[];
        19 ExtractMostRecentEmailReplyHtml "ExtractMostRecentEmailReplyHtml" Some(("operator", &["EXTRACT_MOST_RECENT_EMAIL_REPLY_HTML"])), &[];
        20 ExtractMostRecentEmailReplyText "ExtractMostRecentEmailReplyText" Some(("operator", &["EXTRACT_MOST_RECENT_EMAIL_REPLY_TEXT"])), &[];
        21 ExtractMostRecentPlainTextEmailReply "ExtractMostRecentPlainTextEmailReply" Some(("operator", &["EXTRACT_MOST_RECENT_PLAIN_TEXT_EMAIL_REPLY"])), &[];
        22 FetchCurrencyDecimalPlaces "FetchCurrencyDecimalPlaces" Some(("operator", &["FETCH_CURRENCY_DECIMAL_PLACES"])), &[];
        23 FetchExchangeRate "FetchExchangeRate" Some(("operator", &["FETCH_EXCHANGE_RATE"])), &[];
        24 FetchPortalHomeCurrency "FetchPortalHomeCurrency" Some(("operator", &["FETCH_PORTAL_HOME_CURRENCY"])), &[];
        25 FetchSingleCurrencyPortalCurrency "FetchSingleCurrencyPortalCurrency" Some(("operator", &["FETCH_SINGLE_CURRENCY_PORTAL_CURRENCY"])), &[];
        26 FormatFullName "FormatFullName" Some(("operator", &["FORMAT_FULL_NAME"])), &[];
        27 FormatPhoneNumber "FormatPhoneNumber" Some(("operator", &["FORMAT_PHONE_NUMBER"])), &[];
        28 FormatSearchablePhoneNumber "FormatSearchablePhoneNumber" Some(("operator", &["FORMAT_SEARCHABLE_PHONE_NUMBER"])), &[];
        29 HasEmailReply "HasEmailReply" Some(("operator", &["HAS_EMAIL_REPLY"])), &[];
        30 HasPlainTextEmailReply "HasPlainTextEmailReply" Some(("operator", &["HAS_PLAIN_TEXT_EMAIL_REPLY"])), &[];
        31 IfBoolean "IfBoolean" Some(("operator", &["IF_BOOLEAN"])), &[];
        32 IfChainBoolean "IfChainBoolean" Some(("operator", &["IF_CHAIN_BOOLEAN"])), &[];
        33 IfChainNumber "IfChainNumber" Some(("operator", &["IF_CHAIN_NUMBER"])), &[];
        34 IfChainString "IfChainString" Some(("operator", &["IF_CHAIN_STRING"])), &[];
        35 IfNumber "IfNumber" Some(("operator", &["IF_NUMBER"])), &[];
        36 IfString "IfString" Some(("operator", &["IF_STRING"])), &[];
        37 IsBlank "IsBlank" Some(("operator", &["IS_BLANK"])), &[];
        38 IsDayBasedIsoPeriod "IsDayBasedIsoPeriod" Some(("operator", &["IS_DAY_BASED_ISO_PERIOD"])), &[];
        39 IsEngagementType "IsEngagementType" Some(("operator", &["IS_ENGAGEMENT_TYPE"])), &[];
        40 IsMonthBasedIsoPeriod "IsMonthBasedIsoPeriod" Some(("operator", &["IS_MONTH_BASED_ISO_PERIOD"])), &[];
        41 IsMultipleOf "IsMultipleOf" Some(("operator", &["IS_MULTIPLE_OF"])), &[];
        42 IsPipelineStageClosed "IsPipelineStageClosed" Some(("operator", &["IS_PIPELINE_STAGE_CLOSED"])), &[];
        43 IsPortalEnabledCurrency "IsPortalEnabledCurrency" Some(("operator", &["IS_PORTAL_ENABLED_CURRENCY"])), &[];
        44 IsPortalMulticurrencyEnabled "IsPortalMulticurrencyEnabled" Some(("operator", &["IS_PORTAL_MULTICURRENCY_ENABLED"])), &[];
        45 IsPresent "IsPresent" Some(("operator", &["IS_PRESENT"])), &[];
        46 IsValidIsoPeriod "IsValidIsoPeriod" Some(("operator", &["IS_VALID_ISO_PERIOD"])), &[];
        47 LessThan "LessThan" Some(("operator", &["LESS_THAN"])), &[];
        48 LessThanOrEqual "LessThanOrEqual" Some(("operator", &["LESS_THAN_OR_EQUAL"])), &[];
        49 LowerCase "LowerCase" Some(("operator", &["LOWER_CASE"])), &[];
        50 MaxNumbers "MaxNumbers" Some(("operator", &["MAX_NUMBERS"])), &[];
        51 MinNumbers "MinNumbers" Some(("operator", &["MIN_NUMBERS"])), &[];
        52 Month "Month" Some(("operator", &["MONTH"])), &[];
        53 MoreThan "MoreThan" Some(("operator", &["MORE_THAN"])), &[];
        54 MoreThanOrEqual "MoreThanOrEqual" Some(("operator", &["MORE_THAN_OR_EQUAL"])), &[];
        55 MultiplyNumbers "MultiplyNumbers" Some(("operator", &["MULTIPLY_NUMBERS"])), &[];
        56 Not "Not" Some(("operator", &["NOT"])), &[];
        57 Now "Now" Some(("operator", &["NOW"])), &[];
        58 NumberEquals "NumberEquals" Some(("operator", &["NUMBER_EQUALS"])), &[];
        59 NumberPropertyVariable "NumberPropertyVariable" Some(("operator", &["NUMBER_PROPERTY_VARIABLE"])), &[];
        60 NumberTargetPropertyVariable "NumberTargetPropertyVariable" Some(("operator", &["NUMBER_TARGET_PROPERTY_VARIABLE"])), &[];
        61 NumberToString "NumberToString" Some(("operator", &["NUMBER_TO_STRING"])), &[];
        62 Or "Or" Some(("operator", &["OR"])), &[];
        63 ParseNumber "ParseNumber" Some(("operator", &["PARSE_NUMBER"])), &[];
        64 PeriodToMonths "PeriodToMonths" Some(("operator", &["PERIOD_TO_MONTHS"])), &[];
        65 PeriodToWeeks "PeriodToWeeks" Some(("operator", &["PERIOD_TO_WEEKS"])), &[];
        66 PipelineProbability "PipelineProbability" Some(("operator", &["PIPELINE_PROBABILITY"])), &[];
        67 Power "Power" Some(("operator", &["POWER"])), &[];
        68 RegexMatches "RegexMatches" Some(("operator", &["REGEX_MATCHES"])), &[];
        69 RoundDownNumbers "RoundDownNumbers" Some(("operator", &["ROUND_DOWN"])), &[];
        70 RoundNearestNumbers "RoundNearestNumbers" Some(("operator", &["ROUND_NEAREST"])), &[];
        71 RoundUpNumbers "RoundUpNumbers" Some(("operator", &["ROUND_UP"])), &[];
        72 SetContainsString "SetContainsString" Some(("operator", &["SET_CONTAINS_STRING"])), &[];
        73 SquareRoot "SquareRoot" Some(("operator", &["SQUARE_ROOT"])), &[];
        74 StringEquals "StringEquals" Some(("operator", &["STRING_EQUALS"])), &[];
        75 StringLength "StringLength" Some(("operator", &["STRING_LENGTH"])), &[];
        76 StringPropertyVariable "StringPropertyVariable" Some(("operator", &["STRING_PROPERTY_VARIABLE"])), &[];
        77 StringTargetPropertyVariable "StringTargetPropertyVariable" Some(("operator", &["STRING_TARGET_PROPERTY_VARIABLE"])), &[];
        78 Substring "Substring" Some(("operator", &["SUBSTRING"])), &[];
        79 SubtractNumbers "SubtractNumbers" Some(("operator", &["SUBTRACT_NUMBERS"])), &[];
        80 SubtractTime "SubtractTime" Some(("operator", &["SUBTRACT_TIME"])), &[];
        81 TimeBetween "TimeBetween" Some(("operator", &["TIME_BETWEEN"])), &[];
        82 TimeBetweenSkipWeekends "TimeBetweenSkipWeekends" Some(("operator", &["TIME_BETWEEN_SKIP_WEEKENDS"])), &[];
        83 TimestampOfPropertyVariable "TimestampOfPropertyVariable" Some(("operator", &["TIMESTAMP_OF_PROPERTY_VARIABLE"])), &[];
        84 TimestampOfTargetPropertyVariable "TimestampOfTargetPropertyVariable" Some(("operator", &["TIMESTAMP_OF_TARGET_PROPERTY_VARIABLE"])), &[];
        85 UpperCase "UpperCase" Some(("operator", &["UPPER_CASE"])), &[];
        86 ValidateWhen "ValidateWhen" Some(("operator", &["VALIDATE_WHEN"])), &[];
        87 Xor "Xor" Some(("operator", &["XOR"])), &[];
        88 Year "Year" Some(("operator", &["YEAR"])), &[];
    } 89
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
crate::runtime::enumeration! {
    AbsoluteValueOperator "AbsoluteValueOperator" {
        0 AbsoluteValue "ABSOLUTE_VALUE";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    AddNumbers "AddNumbers" {
        0 enclosed_in_parentheses "enclosedInParentheses" required = false;
        1 inputs "inputs" optional = None;
        2 operator "operator" required = Shaped::blank();
        3 property_name "propertyName" optional = None;
        4 value "value" optional = None;
    }
}
impl AddNumbers {
    /// One with all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self {
            enclosed_in_parentheses,
            operator: AddNumbersOperator::AddNumbers,
            ..Shaped::blank()
        }
    }
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
crate::runtime::enumeration! {
    AddNumbersOperator "AddNumbersOperator" {
        0 AddNumbers "ADD_NUMBERS";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    AddTime "AddTime" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 string_to_check "stringToCheck" required = Shaped::blank();
        4 value "value" optional = None;
    }
}
impl AddTime {
    /// One with all that is required.
    pub fn new(string_to_check: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        Self {
            operator: AddTimeOperator::AddTime,
            string_to_check: string_to_check.into(),
            ..Shaped::blank()
        }
    }
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
crate::runtime::enumeration! {
    AddTimeOperator "AddTimeOperator" {
        0 AddTime "ADD_TIME";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    And "And" {
        0 enclosed_in_parentheses "enclosedInParentheses" required = false;
        1 inputs "inputs" optional = None;
        2 operator "operator" required = Shaped::blank();
        3 property_name "propertyName" optional = None;
        4 value "value" optional = None;
    }
}
impl And {
    /// One with all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self {
            enclosed_in_parentheses,
            operator: PublicAndFilterBranchFilterBranchType::And,
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    AttentionSpanCalculatedValues "AttentionSpanCalculatedValues" {
        0 total_percent_played "totalPercentPlayed" required = 0.0;
        1 total_seconds_played "totalSecondsPlayed" required = 0;
    }
}
impl AttentionSpanCalculatedValues {
    /// One with all that is required.
    pub fn new(
        total_percent_played: impl Into<f64>,
        total_seconds_played: impl Into<i64>,
    ) -> Self {
        Self {
            total_percent_played: total_percent_played.into(),
            total_seconds_played: total_seconds_played.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    AttentionSpanEvent "AttentionSpanEvent" {
        0 contact_id "contactId" required = 0;
        1 external_play_context "externalPlayContext" optional = None;
        2 media_bridge_id "mediaBridgeId" required = 0;
        3 media_bridge_object_coordinates "mediaBridgeObjectCoordinates" required = Text::EMPTY;
        4 media_bridge_object_type_id "mediaBridgeObjectTypeId" required = Text::EMPTY;
        5 media_name "mediaName" required = Text::EMPTY;
        6 media_type "mediaType" required = Shaped::blank();
        7 media_url "mediaUrl" optional = None;
        8 occurred_timestamp "occurredTimestamp" required = 0;
        9 page_id "pageId" optional = None;
        10 page_name "pageName" optional = None;
        11 page_object_coordinates "pageObjectCoordinates" optional = None;
        12 page_url "pageUrl" optional = None;
        13 percent_range "percentRange" required = Text::EMPTY;
        14 portal_id "portalId" required = 0;
        15 provider_id "providerId" required = 0;
        16 raw_data "rawData" optional = None;
        17 session_id "sessionId" required = Text::EMPTY;
        18 total_percent_played "totalPercentPlayed" required = 0.0;
        19 total_seconds_played "totalSecondsPlayed" optional = None;
    }
}
impl AttentionSpanEvent {
    /// One with all that is required.
    pub fn new(
        contact_id: impl Into<i64>,
        media_bridge_id: impl Into<i64>,
        media_bridge_object_coordinates: impl Into<Text>,
        media_bridge_object_type_id: impl Into<Text>,
        media_name: impl Into<Text>,
        media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>,
        occurred_timestamp: impl Into<i64>,
        percent_range: impl Into<Text>,
        portal_id: impl Into<i64>,
        provider_id: impl Into<i64>,
        session_id: impl Into<Text>,
        total_percent_played: impl Into<f64>,
    ) -> Self {
        Self {
            contact_id: contact_id.into(),
            media_bridge_id: media_bridge_id.into(),
            media_bridge_object_coordinates: media_bridge_object_coordinates.into(),
            media_bridge_object_type_id: media_bridge_object_type_id.into(),
            media_name: media_name.into(),
            media_type: media_type.into(),
            occurred_timestamp: occurred_timestamp.into(),
            percent_range: percent_range.into(),
            portal_id: portal_id.into(),
            provider_id: provider_id.into(),
            session_id: session_id.into(),
            total_percent_played: total_percent_played.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    AttentionSpanEventRequest "AttentionSpanEventRequest" {
        0 hsenc "_hsenc" optional = None;
        1 contact_id "contactId" optional = None;
        2 contact_utk "contactUtk" optional = None;
        3 derived_values "derivedValues" optional = None;
        4 external_id "externalId" optional = None;
        5 external_play_context "externalPlayContext" optional = None;
        6 media_bridge_id "mediaBridgeId" optional = None;
        7 media_name "mediaName" optional = None;
        8 media_type "mediaType" required = Shaped::blank();
        9 media_url "mediaUrl" optional = None;
        10 occurred_timestamp "occurredTimestamp" required = 0;
        11 page_id "pageId" optional = None;
        12 page_name "pageName" optional = None;
        13 page_url "pageUrl" optional = None;
        14 raw_data_map "rawDataMap" required = Map::EMPTY;
        15 raw_data_string "rawDataString" optional = None;
        16 session_id "sessionId" required = Text::EMPTY;
    }
}
impl AttentionSpanEventRequest {
    /// One with all that is required.
    pub fn new(
        media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>,
        occurred_timestamp: impl Into<i64>,
        raw_data_map: impl Into<Map<i64>>,
        session_id: impl Into<Text>,
    ) -> Self {
        Self {
            media_type: media_type.into(),
            occurred_timestamp: occurred_timestamp.into(),
            raw_data_map: raw_data_map.into(),
            session_id: session_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `_hsenc`.
    pub fn hsenc(mut self, hsenc: impl Into<Text>) -> Self {
        self.hsenc = Some(hsenc.into());
        self
    }
    /// Sets `contactId`.
    pub fn contact_id(mut self, contact_id: impl Into<i64>) -> Self {
        self.contact_id = Some(contact_id.into());
        self
    }
    /// Sets `contactUtk`.
    pub fn contact_utk(mut self, contact_utk: impl Into<Text>) -> Self {
        self.contact_utk = Some(contact_utk.into());
        self
    }
    /// Sets `derivedValues`.
    pub fn derived_values(
        mut self,
        derived_values: impl Into<AttentionSpanCalculatedValues>,
    ) -> Self {
        self.derived_values = Some(derived_values.into());
        self
    }
    /// Sets `externalId`.
    pub fn external_id(mut self, external_id: impl Into<Text>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// Sets `externalPlayContext`.
    pub fn external_play_context(
        mut self,
        external_play_context: impl Into<MediaPlayedExternalPlayContext>,
    ) -> Self {
        self.external_play_context = Some(external_play_context.into());
        self
    }
    /// Sets `mediaBridgeId`.
    pub fn media_bridge_id(mut self, media_bridge_id: impl Into<i64>) -> Self {
        self.media_bridge_id = Some(media_bridge_id.into());
        self
    }
    /// Sets `mediaName`.
    pub fn media_name(mut self, media_name: impl Into<Text>) -> Self {
        self.media_name = Some(media_name.into());
        self
    }
    /// Sets `mediaUrl`.
    pub fn media_url(mut self, media_url: impl Into<Text>) -> Self {
        self.media_url = Some(media_url.into());
        self
    }
    /// Sets `pageId`.
    pub fn page_id(mut self, page_id: impl Into<i64>) -> Self {
        self.page_id = Some(page_id.into());
        self
    }
    /// Sets `pageName`.
    pub fn page_name(mut self, page_name: impl Into<Text>) -> Self {
        self.page_name = Some(page_name.into());
        self
    }
    /// Sets `pageUrl`.
    pub fn page_url(mut self, page_url: impl Into<Text>) -> Self {
        self.page_url = Some(page_url.into());
        self
    }
    /// Sets `rawDataString`.
    pub fn raw_data_string(mut self, raw_data_string: impl Into<Text>) -> Self {
        self.raw_data_string = Some(raw_data_string.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    BatchResponsePropertyIn2026_03 "BatchResponseProperty" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponsePropertyIn2026_03 {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<MediaBridgeProperty>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

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
    rest: Rest,
}
crate::runtime::record! {
    BeginsWith "BeginsWith" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 string_to_check "stringToCheck" required = Box::new(Shaped::blank());
        4 value "value" optional = None;
    }
}
impl BeginsWith {
    /// One with all that is required.
    pub fn new(string_to_check: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        Self {
            operator: BeginsWithOperator::BeginsWith,
            string_to_check: Box::new(string_to_check.into()),
            ..Shaped::blank()
        }
    }
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
crate::runtime::enumeration! {
    BeginsWithOperator "BeginsWithOperator" {
        0 BeginsWith "BEGINS_WITH";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    BooleanPropertyVariable "BooleanPropertyVariable" {
        0 operator "operator" required = Shaped::blank();
        1 property_name "propertyName" optional = None;
        2 value "value" optional = None;
    }
}
impl BooleanPropertyVariable {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: BooleanPropertyVariableOperator::BooleanPropertyVariable,
            ..Shaped::blank()
        }
    }
}
impl Default for BooleanPropertyVariable {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    BooleanPropertyVariableOperator "BooleanPropertyVariableOperator" {
        0 BooleanPropertyVariable "BOOLEAN_PROPERTY_VARIABLE";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    BooleanTargetPropertyVariable "BooleanTargetPropertyVariable" {
        0 operator "operator" required = Shaped::blank();
        1 property_name "propertyName" optional = None;
        2 value "value" optional = None;
    }
}
impl BooleanTargetPropertyVariable {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: BooleanTargetPropertyVariableOperator::BooleanTargetPropertyVariable,
            ..Shaped::blank()
        }
    }
}
impl Default for BooleanTargetPropertyVariable {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    BooleanTargetPropertyVariableOperator "BooleanTargetPropertyVariableOperator" {
        0 BooleanTargetPropertyVariable "BOOLEAN_TARGET_PROPERTY_VARIABLE";
    } 1
}

/// `BulkIntegratorObjectCreationResponse`: one member.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BulkIntegratorObjectCreationResponse {
    /// `createdObjects`: a map by name: `IntegratorObjectCreationResponse`.
    pub created_objects: Map<IntegratorObjectCreationResponse>,
    rest: Rest,
}
crate::runtime::record! {
    BulkIntegratorObjectCreationResponse "BulkIntegratorObjectCreationResponse" {
        0 created_objects "createdObjects" required = Map::EMPTY;
    }
}
impl BulkIntegratorObjectCreationResponse {
    /// One with all that is required.
    pub fn new(
        created_objects: impl Into<Map<IntegratorObjectCreationResponse>>,
    ) -> Self {
        Self {
            created_objects: created_objects.into(),
            ..Shaped::blank()
        }
    }
}

/// `CaseChangeTestExtensionData`: one member.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct CaseChangeTestExtensionData {
    /// `mood`: `CaseChangeTestExtensionDataMood`.
    pub mood: CaseChangeTestExtensionDataMood,
    rest: Rest,
}
crate::runtime::record! {
    CaseChangeTestExtensionData "CaseChangeTestExtensionData" {
        0 mood "mood" required = Shaped::blank();
    }
}
impl CaseChangeTestExtensionData {
    /// One with all that is required.
    pub fn new(mood: impl Into<CaseChangeTestExtensionDataMood>) -> Self {
        Self {
            mood: mood.into(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    CaseChangeTestExtensionDataMood "CaseChangeTestExtensionDataMood" {
        0 Angry "ANGRY";
        1 Happy "HAPPY";
        2 Sad "SAD";
        3 Sarcastic "SARCASTIC";
    } 4
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
    rest: Rest,
}
crate::runtime::record! {
    CoalesceBoolean "CoalesceBoolean" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl CoalesceBoolean {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: CoalesceBooleanOperator::CoalesceBoolean,
            ..Shaped::blank()
        }
    }
}
impl Default for CoalesceBoolean {
    fn default() -> Self {
        Self::new()
    }
}

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
crate::runtime::enumeration! {
    CoalesceBooleanOperator "CoalesceBooleanOperator" {
        0 CoalesceBoolean "COALESCE_BOOLEAN";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    CoalesceNumber "CoalesceNumber" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl CoalesceNumber {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: CoalesceNumberOperator::CoalesceNumber,
            ..Shaped::blank()
        }
    }
}
impl Default for CoalesceNumber {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    CoalesceNumberOperator "CoalesceNumberOperator" {
        0 CoalesceNumber "COALESCE_NUMBER";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    CoalesceString "CoalesceString" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl CoalesceString {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: CoalesceStringOperator::CoalesceString,
            ..Shaped::blank()
        }
    }
}
impl Default for CoalesceString {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    CoalesceStringOperator "CoalesceStringOperator" {
        0 CoalesceString "COALESCE_STRING";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseMediaBridgeObjectForwardPaging "CollectionResponseMediaBridgeObjectForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponseMediaBridgeObjectForwardPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<MediaBridgeObject>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseObjectSchemaNoPaging`: one member.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CollectionResponseObjectSchemaNoPaging {
    /// `results`: a list: `ObjectSchema`.
    pub results: Vec<ObjectSchema>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseObjectSchemaNoPaging "CollectionResponseObjectSchemaNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponseObjectSchemaNoPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ObjectSchema>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePropertyNoPaging`: one member.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "CollectionResponsePropertyNoPaging")]
#[non_exhaustive]
pub struct CollectionResponsePropertyNoPagingIn2026_03 {
    /// `results`: a list: `MediaBridgeProperty1`.
    pub results: Vec<MediaBridgeProperty1>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePropertyNoPagingIn2026_03 "CollectionResponsePropertyNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponsePropertyNoPagingIn2026_03 {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<MediaBridgeProperty1>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    ConcatStrings "ConcatStrings" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl ConcatStrings {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: ConcatStringsOperator::ConcatStrings,
            ..Shaped::blank()
        }
    }
}
impl Default for ConcatStrings {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    ConcatStringsOperator "ConcatStringsOperator" {
        0 ConcatStrings "CONCAT_STRINGS";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ConstantBoolean "ConstantBoolean" {
        0 operator "operator" required = Shaped::blank();
        1 property_name "propertyName" optional = None;
        2 value "value" optional = None;
    }
}
impl ConstantBoolean {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: ConstantBooleanOperator::ConstantBoolean,
            ..Shaped::blank()
        }
    }
}
impl Default for ConstantBoolean {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    ConstantBooleanOperator "ConstantBooleanOperator" {
        0 ConstantBoolean "CONSTANT_BOOLEAN";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ConstantNumber "ConstantNumber" {
        0 operator "operator" required = Shaped::blank();
        1 property_name "propertyName" optional = None;
        2 value "value" optional = None;
    }
}
impl ConstantNumber {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: ConstantNumberOperator::ConstantNumber,
            ..Shaped::blank()
        }
    }
}
impl Default for ConstantNumber {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    ConstantNumberOperator "ConstantNumberOperator" {
        0 ConstantNumber "CONSTANT_NUMBER";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ConstantString "ConstantString" {
        0 operator "operator" required = Shaped::blank();
        1 property_name "propertyName" optional = None;
        2 value "value" optional = None;
    }
}
impl ConstantString {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: ConstantStringOperator::ConstantString,
            ..Shaped::blank()
        }
    }
}
impl Default for ConstantString {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    ConstantStringOperator "ConstantStringOperator" {
        0 ConstantString "CONSTANT_STRING";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    Contains "Contains" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 string_to_check "stringToCheck" required = Box::new(Shaped::blank());
        4 value "value" optional = None;
    }
}
impl Contains {
    /// One with all that is required.
    pub fn new(string_to_check: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        Self {
            operator: ContainsOperator::Contains,
            string_to_check: Box::new(string_to_check.into()),
            ..Shaped::blank()
        }
    }
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
crate::runtime::enumeration! {
    ContainsOperator "ContainsOperator" {
        0 Contains "CONTAINS";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    CreateAudioObjectRequest "CreateAudioObjectRequest" {
        0 details_page_link "detailsPageLink" optional = None;
        1 duration "duration" optional = None;
        2 external_id "externalId" optional = None;
        3 file_url "fileUrl" optional = None;
        4 media_type "mediaType" required = Shaped::blank();
        5 oembed_url "oembedUrl" optional = None;
        6 poster_url "posterUrl" optional = None;
        7 thumbnail_url "thumbnailUrl" optional = None;
        8 title "title" required = Text::EMPTY;
    }
}
impl CreateAudioObjectRequest {
    /// One with all that is required.
    pub fn new(title: impl Into<Text>) -> Self {
        Self {
            media_type: CreateAudioObjectRequestMediaType::Audio,
            title: title.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `detailsPageLink`.
    pub fn details_page_link(mut self, details_page_link: impl Into<Text>) -> Self {
        self.details_page_link = Some(details_page_link.into());
        self
    }
    /// Sets `duration`.
    pub fn duration(mut self, duration: impl Into<i64>) -> Self {
        self.duration = Some(duration.into());
        self
    }
    /// Sets `externalId`.
    pub fn external_id(mut self, external_id: impl Into<Text>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// Sets `fileUrl`.
    pub fn file_url(mut self, file_url: impl Into<Text>) -> Self {
        self.file_url = Some(file_url.into());
        self
    }
    /// Sets `oembedUrl`.
    pub fn oembed_url(mut self, oembed_url: impl Into<Text>) -> Self {
        self.oembed_url = Some(oembed_url.into());
        self
    }
    /// Sets `posterUrl`.
    pub fn poster_url(mut self, poster_url: impl Into<Text>) -> Self {
        self.poster_url = Some(poster_url.into());
        self
    }
    /// Sets `thumbnailUrl`.
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<Text>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
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
crate::runtime::enumeration! {
    CreateAudioObjectRequestMediaType "CreateAudioObjectRequestMediaType" {
        0 Audio "AUDIO";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    CreateDocumentObjectRequest "CreateDocumentObjectRequest" {
        0 details_page_link "detailsPageLink" optional = None;
        1 duration "duration" optional = None;
        2 external_id "externalId" optional = None;
        3 file_url "fileUrl" optional = None;
        4 media_type "mediaType" required = Shaped::blank();
        5 oembed_url "oembedUrl" optional = None;
        6 poster_url "posterUrl" optional = None;
        7 thumbnail_url "thumbnailUrl" optional = None;
        8 title "title" required = Text::EMPTY;
    }
}
impl CreateDocumentObjectRequest {
    /// One with all that is required.
    pub fn new(title: impl Into<Text>) -> Self {
        Self {
            media_type: CreateDocumentObjectRequestMediaType::Document,
            title: title.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `detailsPageLink`.
    pub fn details_page_link(mut self, details_page_link: impl Into<Text>) -> Self {
        self.details_page_link = Some(details_page_link.into());
        self
    }
    /// Sets `duration`.
    pub fn duration(mut self, duration: impl Into<i64>) -> Self {
        self.duration = Some(duration.into());
        self
    }
    /// Sets `externalId`.
    pub fn external_id(mut self, external_id: impl Into<Text>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// Sets `fileUrl`.
    pub fn file_url(mut self, file_url: impl Into<Text>) -> Self {
        self.file_url = Some(file_url.into());
        self
    }
    /// Sets `oembedUrl`.
    pub fn oembed_url(mut self, oembed_url: impl Into<Text>) -> Self {
        self.oembed_url = Some(oembed_url.into());
        self
    }
    /// Sets `posterUrl`.
    pub fn poster_url(mut self, poster_url: impl Into<Text>) -> Self {
        self.poster_url = Some(poster_url.into());
        self
    }
    /// Sets `thumbnailUrl`.
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<Text>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
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
crate::runtime::enumeration! {
    CreateDocumentObjectRequestMediaType "CreateDocumentObjectRequestMediaType" {
        0 Document "DOCUMENT";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    CreateImageObjectRequest "CreateImageObjectRequest" {
        0 details_page_link "detailsPageLink" optional = None;
        1 duration "duration" optional = None;
        2 external_id "externalId" optional = None;
        3 file_url "fileUrl" optional = None;
        4 media_type "mediaType" required = Shaped::blank();
        5 oembed_url "oembedUrl" optional = None;
        6 poster_url "posterUrl" optional = None;
        7 thumbnail_url "thumbnailUrl" optional = None;
        8 title "title" required = Text::EMPTY;
    }
}
impl CreateImageObjectRequest {
    /// One with all that is required.
    pub fn new(title: impl Into<Text>) -> Self {
        Self {
            media_type: CreateImageObjectRequestMediaType::Image,
            title: title.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `detailsPageLink`.
    pub fn details_page_link(mut self, details_page_link: impl Into<Text>) -> Self {
        self.details_page_link = Some(details_page_link.into());
        self
    }
    /// Sets `duration`.
    pub fn duration(mut self, duration: impl Into<i64>) -> Self {
        self.duration = Some(duration.into());
        self
    }
    /// Sets `externalId`.
    pub fn external_id(mut self, external_id: impl Into<Text>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// Sets `fileUrl`.
    pub fn file_url(mut self, file_url: impl Into<Text>) -> Self {
        self.file_url = Some(file_url.into());
        self
    }
    /// Sets `oembedUrl`.
    pub fn oembed_url(mut self, oembed_url: impl Into<Text>) -> Self {
        self.oembed_url = Some(oembed_url.into());
        self
    }
    /// Sets `posterUrl`.
    pub fn poster_url(mut self, poster_url: impl Into<Text>) -> Self {
        self.poster_url = Some(poster_url.into());
        self
    }
    /// Sets `thumbnailUrl`.
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<Text>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
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
crate::runtime::enumeration! {
    CreateImageObjectRequestMediaType "CreateImageObjectRequestMediaType" {
        0 Image "IMAGE";
    } 1
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
crate::runtime::union! {
    CreateMbObjectRequest "CreateMbObjectRequest" {
        0 CreateAudioObjectRequest "CreateAudioObjectRequest" Some(("mediaType", &["AUDIO"])), &[];
        1 CreateDocumentObjectRequest "CreateDocumentObjectRequest" Some(("mediaType", &["DOCUMENT"])), &[];
        2 CreateImageObjectRequest "CreateImageObjectRequest" Some(("mediaType", &["IMAGE"])), &[];
        3 CreateOtherObjectRequest "CreateOtherObjectRequest" Some(("mediaType", &["OTHER"])), &[];
        4 CreateVideoObjectRequest "CreateVideoObjectRequest" Some(("mediaType", &["VIDEO"])), &[];
    } 5
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
