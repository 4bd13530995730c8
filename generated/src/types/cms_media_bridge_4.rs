// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponsePropertyNoPaging`: one member.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[doc(alias = "CollectionResponsePropertyNoPaging")]
#[non_exhaustive]
pub struct MediaBridgeCollectionResponsePropertyNoPaging {
    /// `results`: a list: `Property1`.
    pub results: Vec<Property1>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeCollectionResponsePropertyNoPaging "CollectionResponsePropertyNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl MediaBridgeCollectionResponsePropertyNoPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<Property1>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeConcatStrings "ConcatStrings" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeConcatStrings {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: ConcatStringsOperator::ConcatStrings,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeConcatStrings {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeContains "Contains" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 string_to_check "stringToCheck" required = Box::new(Shaped::blank());
        4 value "value" optional = None;
    }
}
impl MediaBridgeContains {
    /// One with all that is required.
    pub fn new(string_to_check: impl Into<AbsoluteValueInputs>) -> Self {
        Self {
            operator: ContainsOperator::Contains,
            string_to_check: Box::new(string_to_check.into()),
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeDate "Date" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeDate {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: PublicDatePointTimeType::Date,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeDate {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeDatedExchangeRate "DatedExchangeRate" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeDatedExchangeRate {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: DatedExchangeRateOperator::DatedExchangeRate,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeDatedExchangeRate {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeDivideNumbers "DivideNumbers" {
        0 enclosed_in_parentheses "enclosedInParentheses" required = false;
        1 inputs "inputs" optional = None;
        2 operator "operator" required = Shaped::blank();
        3 property_name "propertyName" optional = None;
        4 value "value" optional = None;
    }
}
impl MediaBridgeDivideNumbers {
    /// One with all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self {
            enclosed_in_parentheses,
            operator: DivideNumbersOperator::DivideNumbers,
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeExternalOptionsMetaData "ExternalOptionsMetaData" {
        0 filter "filter" optional = None;
        1 from_object_id "fromObjectId" optional = None;
        2 property_name "propertyName" optional = None;
        3 related_object_type_id "relatedObjectTypeId" optional = None;
    }
}
impl MediaBridgeExternalOptionsMetaData {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for MediaBridgeExternalOptionsMetaData {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeExtractMostRecentEmailReplyHtml "ExtractMostRecentEmailReplyHtml" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeExtractMostRecentEmailReplyHtml {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: ExtractMostRecentEmailReplyHtmlOperator::ExtractMostRecentEmailReplyHtml,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeExtractMostRecentEmailReplyHtml {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeExtractMostRecentEmailReplyText "ExtractMostRecentEmailReplyText" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeExtractMostRecentEmailReplyText {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: ExtractMostRecentEmailReplyTextOperator::ExtractMostRecentEmailReplyText,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeExtractMostRecentEmailReplyText {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeExtractMostRecentPlainTextEmailReply "ExtractMostRecentPlainTextEmailReply" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeExtractMostRecentPlainTextEmailReply {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: ExtractMostRecentPlainTextEmailReplyOperator::ExtractMostRecentPlainTextEmailReply,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeExtractMostRecentPlainTextEmailReply {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeFetchCurrencyDecimalPlaces "FetchCurrencyDecimalPlaces" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeFetchCurrencyDecimalPlaces {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: FetchCurrencyDecimalPlacesOperator::FetchCurrencyDecimalPlaces,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeFetchCurrencyDecimalPlaces {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeFetchExchangeRate "FetchExchangeRate" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeFetchExchangeRate {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: FetchExchangeRateOperator::FetchExchangeRate,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeFetchExchangeRate {
    fn default() -> Self {
        Self::new()
    }
}

/// `FilteringMetaData`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "FilteringMetaData")]
#[non_exhaustive]
pub struct MediaBridgeFilteringMetaData {
    /// `includeHelpdeskRoutableTeamsOnly`: true or false.
    pub include_helpdesk_routable_teams_only: bool,
    /// `includeUnconfirmedUsers`: true or false.
    pub include_unconfirmed_users: bool,
    /// `listProcessingTypes`: a list: text.
    pub list_processing_types: Vec<Text>,
    /// `pipelineIds`: a list: text.
    pub pipeline_ids: Vec<Text>,
    /// `teamIds`: a list: text.
    pub team_ids: Vec<Text>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeFilteringMetaData "FilteringMetaData" {
        0 include_helpdesk_routable_teams_only "includeHelpdeskRoutableTeamsOnly" required = false;
        1 include_unconfirmed_users "includeUnconfirmedUsers" required = false;
        2 list_processing_types "listProcessingTypes" required = Vec::new();
        3 pipeline_ids "pipelineIds" required = Vec::new();
        4 team_ids "teamIds" required = Vec::new();
    }
}
impl MediaBridgeFilteringMetaData {
    /// One with all that is required.
    pub fn new(
        include_helpdesk_routable_teams_only: bool,
        include_unconfirmed_users: bool,
        list_processing_types: impl IntoIterator<Item = impl Into<Text>>,
        pipeline_ids: impl IntoIterator<Item = impl Into<Text>>,
        team_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            include_helpdesk_routable_teams_only,
            include_unconfirmed_users,
            list_processing_types: list_processing_types
                .into_iter()
                .map(Into::into)
                .collect(),
            pipeline_ids: pipeline_ids.into_iter().map(Into::into).collect(),
            team_ids: team_ids.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `FormatFullName`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "FormatFullName")]
#[non_exhaustive]
pub struct MediaBridgeFormatFullName {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `FormatFullNameOperator`.
    pub operator: FormatFullNameOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeFormatFullName "FormatFullName" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeFormatFullName {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: FormatFullNameOperator::FormatFullName,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeFormatFullName {
    fn default() -> Self {
        Self::new()
    }
}

/// `FormatPhoneNumber`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "FormatPhoneNumber")]
#[non_exhaustive]
pub struct MediaBridgeFormatPhoneNumber {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `FormatPhoneNumberOperator`.
    pub operator: FormatPhoneNumberOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeFormatPhoneNumber "FormatPhoneNumber" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeFormatPhoneNumber {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: FormatPhoneNumberOperator::FormatPhoneNumber,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeFormatPhoneNumber {
    fn default() -> Self {
        Self::new()
    }
}

/// `FormatSearchablePhoneNumber`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "FormatSearchablePhoneNumber")]
#[non_exhaustive]
pub struct MediaBridgeFormatSearchablePhoneNumber {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `FormatSearchablePhoneNumberOperator`.
    pub operator: FormatSearchablePhoneNumberOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeFormatSearchablePhoneNumber "FormatSearchablePhoneNumber" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeFormatSearchablePhoneNumber {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: FormatSearchablePhoneNumberOperator::FormatSearchablePhoneNumber,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeFormatSearchablePhoneNumber {
    fn default() -> Self {
        Self::new()
    }
}

/// `HasEmailReply`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "HasEmailReply")]
#[non_exhaustive]
pub struct MediaBridgeHasEmailReply {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `HasEmailReplyOperator`.
    pub operator: HasEmailReplyOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeHasEmailReply "HasEmailReply" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeHasEmailReply {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: HasEmailReplyOperator::HasEmailReply,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeHasEmailReply {
    fn default() -> Self {
        Self::new()
    }
}

/// `HasPlainTextEmailReply`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "HasPlainTextEmailReply")]
#[non_exhaustive]
pub struct MediaBridgeHasPlainTextEmailReply {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `HasPlainTextEmailReplyOperator`.
    pub operator: HasPlainTextEmailReplyOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeHasPlainTextEmailReply "HasPlainTextEmailReply" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeHasPlainTextEmailReply {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: HasPlainTextEmailReplyOperator::HasPlainTextEmailReply,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeHasPlainTextEmailReply {
    fn default() -> Self {
        Self::new()
    }
}

/// `IfBoolean`: 7 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "IfBoolean")]
#[non_exhaustive]
pub struct MediaBridgeIfBoolean {
    /// `elseExpression`: `AbsoluteValueInputs`; may be absent.
    pub else_expression: Option<Box<AbsoluteValueInputs>>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `ifExpression`: `AbsoluteValueInputs`.
    pub if_expression: Box<AbsoluteValueInputs>,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IfBooleanOperator`.
    pub operator: IfBooleanOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeIfBoolean "IfBoolean" {
        0 else_expression "elseExpression" optional = None;
        1 enclosed_in_parentheses "enclosedInParentheses" required = false;
        2 if_expression "ifExpression" required = Box::new(Shaped::blank());
        3 inputs "inputs" optional = None;
        4 operator "operator" required = Shaped::blank();
        5 property_name "propertyName" optional = None;
        6 value "value" optional = None;
    }
}
impl MediaBridgeIfBoolean {
    /// One with all that is required.
    pub fn new(
        enclosed_in_parentheses: bool,
        if_expression: impl Into<AbsoluteValueInputs>,
    ) -> Self {
        Self {
            enclosed_in_parentheses,
            if_expression: Box::new(if_expression.into()),
            operator: IfBooleanOperator::IfBoolean,
            ..Shaped::blank()
        }
    }
}

/// `IfNumber`: 7 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "IfNumber")]
#[non_exhaustive]
pub struct MediaBridgeIfNumber {
    /// `elseExpression`: `AbsoluteValueInputs`; may be absent.
    pub else_expression: Option<Box<AbsoluteValueInputs>>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `ifExpression`: `AbsoluteValueInputs`.
    pub if_expression: Box<AbsoluteValueInputs>,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IfNumberOperator`.
    pub operator: IfNumberOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeIfNumber "IfNumber" {
        0 else_expression "elseExpression" optional = None;
        1 enclosed_in_parentheses "enclosedInParentheses" required = false;
        2 if_expression "ifExpression" required = Box::new(Shaped::blank());
        3 inputs "inputs" optional = None;
        4 operator "operator" required = Shaped::blank();
        5 property_name "propertyName" optional = None;
        6 value "value" optional = None;
    }
}
impl MediaBridgeIfNumber {
    /// One with all that is required.
    pub fn new(
        enclosed_in_parentheses: bool,
        if_expression: impl Into<AbsoluteValueInputs>,
    ) -> Self {
        Self {
            enclosed_in_parentheses,
            if_expression: Box::new(if_expression.into()),
            operator: IfNumberOperator::IfNumber,
            ..Shaped::blank()
        }
    }
}

/// `IfString`: 7 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "IfString")]
#[non_exhaustive]
pub struct MediaBridgeIfString {
    /// `elseExpression`: `AbsoluteValueInputs`; may be absent.
    pub else_expression: Option<Box<AbsoluteValueInputs>>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `ifExpression`: `AbsoluteValueInputs`.
    pub if_expression: Box<AbsoluteValueInputs>,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IfStringOperator`.
    pub operator: IfStringOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeIfString "IfString" {
        0 else_expression "elseExpression" optional = None;
        1 enclosed_in_parentheses "enclosedInParentheses" required = false;
        2 if_expression "ifExpression" required = Box::new(Shaped::blank());
        3 inputs "inputs" optional = None;
        4 operator "operator" required = Shaped::blank();
        5 property_name "propertyName" optional = None;
        6 value "value" optional = None;
    }
}
impl MediaBridgeIfString {
    /// One with all that is required.
    pub fn new(
        enclosed_in_parentheses: bool,
        if_expression: impl Into<AbsoluteValueInputs>,
    ) -> Self {
        Self {
            enclosed_in_parentheses,
            if_expression: Box::new(if_expression.into()),
            operator: IfStringOperator::IfString,
            ..Shaped::blank()
        }
    }
}

/// `InboundDbObjectType`: 41 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "InboundDbObjectType")]
#[non_exhaustive]
pub struct MediaBridgeInboundDbObjectType {
    /// `accessScopeName`: text; may be absent.
    pub access_scope_name: Option<Text>,
    /// `allowsSensitiveProperties`: true or false.
    pub allows_sensitive_properties: bool,
    /// `createDatePropertyName`: text.
    pub create_date_property_name: Text,
    /// `createdAt`: a whole number; may be absent.
    pub created_at: Option<i64>,
    /// `defaultSearchPropertyNames`: a list: text.
    pub default_search_property_names: Vec<Text>,
    /// `deleted`: true or false.
    pub deleted: bool,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fullyQualifiedName`: text.
    pub fully_qualified_name: Text,
    /// `hasCustomProperties`: true or false.
    pub has_custom_properties: bool,
    /// `hasDefaultProperties`: true or false.
    pub has_default_properties: bool,
    /// `hasExternalObjectIds`: true or false.
    pub has_external_object_ids: bool,
    /// `hasOwners`: true or false.
    pub has_owners: bool,
    /// `hasPipelines`: true or false.
    pub has_pipelines: bool,
    /// `id`: a whole number.
    pub id: i64,
    /// `indexedForFiltersAndReports`: true or false.
    pub indexed_for_filters_and_reports: bool,
    /// `integrationAppId`: a whole number; may be absent.
    pub integration_app_id: Option<i64>,
    /// `janusGroup`: text; may be absent.
    pub janus_group: Option<Text>,
    /// `lastModifiedPropertyName`: text.
    pub last_modified_property_name: Text,
    /// `metaType`: `InboundDbObjectTypeMetaType`.
    pub meta_type: InboundDbObjectTypeMetaType,
    /// `metaTypeId`: a whole number.
    pub meta_type_id: i64,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `objectTypeIdString`: text.
    pub object_type_id_string: Text,
    /// `ownerPortalId`: a whole number; may be absent.
    pub owner_portal_id: Option<i64>,
    /// `permissioningType`: `InboundDbObjectTypePermissioningType`.
    pub permissioning_type: InboundDbObjectTypePermissioningType,
    /// `pipelineCloseDatePropertyName`: text; may be absent.
    pub pipeline_close_date_property_name: Option<Text>,
    /// `pipelinePropertyName`: text.
    pub pipeline_property_name: Text,
    /// `pipelineStagePropertyName`: text.
    pub pipeline_stage_property_name: Text,
    /// `pipelineTimeToClosePropertyName`: text; may be absent.
    pub pipeline_time_to_close_property_name: Option<Text>,
    /// `pluralForm`: text; may be absent.
    pub plural_form: Option<Text>,
    /// `primaryDisplayLabelPropertyName`: text; may be absent.
    pub primary_display_label_property_name: Option<Text>,
    /// `readScopeName`: text; may be absent.
    pub read_scope_name: Option<Text>,
    /// `requiredProperties`: a list: text.
    pub required_properties: Vec<Text>,
    /// `restorable`: true or false.
    pub restorable: bool,
    /// `scopeMappings`: a list: `MediaBridgeScopeMapping`.
    pub scope_mappings: Vec<MediaBridgeScopeMapping>,
    /// `secondaryDisplayLabelPropertyNames`: a list: text.
    pub secondary_display_label_property_names: Vec<Text>,
    /// `singularForm`: text; may be absent.
    pub singular_form: Option<Text>,
    /// `status`: `InboundDbObjectTypeStatus`; may be absent.
    pub status: Option<InboundDbObjectTypeStatus>,
    /// `visibilities`: a list: `InboundDbObjectTypeVisibility`; may be absent.
    pub visibilities: Option<Vec<InboundDbObjectTypeVisibility>>,
    /// `visibility`: `InboundDbObjectTypeVisibility`; may be absent.
    pub visibility: Option<InboundDbObjectTypeVisibility>,
    /// `writeScopeName`: text; may be absent.
    pub write_scope_name: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeInboundDbObjectType "InboundDbObjectType" {
        0 access_scope_name "accessScopeName" optional = None;
        1 allows_sensitive_properties "allowsSensitiveProperties" required = false;
        2 create_date_property_name "createDatePropertyName" required = Text::EMPTY;
        3 created_at "createdAt" optional = None;
        4 default_search_property_names "defaultSearchPropertyNames" required = Vec::new();
        5 deleted "deleted" required = false;
        6 description "description" optional = None;
        7 fully_qualified_name "fullyQualifiedName" required = Text::EMPTY;
        8 has_custom_properties "hasCustomProperties" required = false;
        9 has_default_properties "hasDefaultProperties" required = false;
        10 has_external_object_ids "hasExternalObjectIds" required = false;
        11 has_owners "hasOwners" required = false;
        12 has_pipelines "hasPipelines" required = false;
        13 id "id" required = 0;
        14 indexed_for_filters_and_reports "indexedForFiltersAndReports" required = false;
        15 integration_app_id "integrationAppId" optional = None;
        16 janus_group "janusGroup" optional = None;
        17 last_modified_property_name "lastModifiedPropertyName" required = Text::EMPTY;
        18 meta_type "metaType" required = Shaped::blank();
        19 meta_type_id "metaTypeId" required = 0;
        20 name "name" required = Text::EMPTY;
        21 object_type_id "objectTypeId" required = Text::EMPTY;
        22 object_type_id_string "objectTypeIdString" required = Text::EMPTY;
        23 owner_portal_id "ownerPortalId" optional = None;
        24 permissioning_type "permissioningType" required = Shaped::blank();
        25 pipeline_close_date_property_name "pipelineCloseDatePropertyName" optional = None;
        26 pipeline_property_name "pipelinePropertyName" required = Text::EMPTY;
        27 pipeline_stage_property_name "pipelineStagePropertyName" required = Text::EMPTY;
        28 pipeline_time_to_close_property_name "pipelineTimeToClosePropertyName" optional = None;
        29 plural_form "pluralForm" optional = None;
        30 primary_display_label_property_name "primaryDisplayLabelPropertyName" optional = None;
        31 read_scope_name "readScopeName" optional = None;
        32 required_properties "requiredProperties" required = Vec::new();
        33 restorable "restorable" required = false;
        34 scope_mappings "scopeMappings" required = Vec::new();
        35 secondary_display_label_property_names "secondaryDisplayLabelPropertyNames" required = Vec::new();
        36 singular_form "singularForm" optional = None;
        37 status "status" optional = None;
        38 visibilities "visibilities" optional = None;
        39 visibility "visibility" optional = None;
        40 write_scope_name "writeScopeName" optional = None;
    }
}
impl MediaBridgeInboundDbObjectType {
    /// One with all that is required.
    pub fn new(
        allows_sensitive_properties: bool,
        create_date_property_name: impl Into<Text>,
        default_search_property_names: impl IntoIterator<Item = impl Into<Text>>,
        deleted: bool,
        fully_qualified_name: impl Into<Text>,
        has_custom_properties: bool,
        has_default_properties: bool,
        has_external_object_ids: bool,
        has_owners: bool,
        has_pipelines: bool,
        id: impl Into<i64>,
        indexed_for_filters_and_reports: bool,
        last_modified_property_name: impl Into<Text>,
        meta_type: impl Into<InboundDbObjectTypeMetaType>,
        meta_type_id: impl Into<i64>,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
        object_type_id_string: impl Into<Text>,
        permissioning_type: impl Into<InboundDbObjectTypePermissioningType>,
        pipeline_property_name: impl Into<Text>,
        pipeline_stage_property_name: impl Into<Text>,
        required_properties: impl IntoIterator<Item = impl Into<Text>>,
        restorable: bool,
        scope_mappings: impl IntoIterator<Item = impl Into<MediaBridgeScopeMapping>>,
        secondary_display_label_property_names: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            allows_sensitive_properties,
            create_date_property_name: create_date_property_name.into(),
            default_search_property_names: default_search_property_names
                .into_iter()
                .map(Into::into)
                .collect(),
            deleted,
            fully_qualified_name: fully_qualified_name.into(),
            has_custom_properties,
            has_default_properties,
            has_external_object_ids,
            has_owners,
            has_pipelines,
            id: id.into(),
            indexed_for_filters_and_reports,
            last_modified_property_name: last_modified_property_name.into(),
            meta_type: meta_type.into(),
            meta_type_id: meta_type_id.into(),
            name: name.into(),
            object_type_id: object_type_id.into(),
            object_type_id_string: object_type_id_string.into(),
            permissioning_type: permissioning_type.into(),
            pipeline_property_name: pipeline_property_name.into(),
            pipeline_stage_property_name: pipeline_stage_property_name.into(),
            required_properties: required_properties
                .into_iter()
                .map(Into::into)
                .collect(),
            restorable,
            scope_mappings: scope_mappings.into_iter().map(Into::into).collect(),
            secondary_display_label_property_names: secondary_display_label_property_names
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
        }
    }
}

/// `IntegratorObjectCreationResponse`: 3 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "IntegratorObjectCreationResponse")]
#[non_exhaustive]
pub struct MediaBridgeIntegratorObjectCreationResponse {
    /// `objectType`: `MediaBridgeInboundDbObjectType`.
    pub object_type: MediaBridgeInboundDbObjectType,
    /// `properties`: a list: `MediaBridgePropertyDefinition`.
    pub properties: Vec<MediaBridgePropertyDefinition>,
    /// `propertyGroups`: a list: `Group`.
    pub property_groups: Vec<Group>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeIntegratorObjectCreationResponse "IntegratorObjectCreationResponse" {
        0 object_type "objectType" required = Shaped::blank();
        1 properties "properties" required = Vec::new();
        2 property_groups "propertyGroups" required = Vec::new();
    }
}
impl MediaBridgeIntegratorObjectCreationResponse {
    /// One with all that is required.
    pub fn new(
        object_type: impl Into<MediaBridgeInboundDbObjectType>,
        properties: impl IntoIterator<Item = impl Into<MediaBridgePropertyDefinition>>,
        property_groups: impl IntoIterator<Item = impl Into<Group>>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            properties: properties.into_iter().map(Into::into).collect(),
            property_groups: property_groups.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `IsPipelineStageClosed`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "IsPipelineStageClosed")]
#[non_exhaustive]
pub struct MediaBridgeIsPipelineStageClosed {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IsPipelineStageClosedOperator`.
    pub operator: IsPipelineStageClosedOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeIsPipelineStageClosed "IsPipelineStageClosed" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeIsPipelineStageClosed {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: IsPipelineStageClosedOperator::IsPipelineStageClosed,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeIsPipelineStageClosed {
    fn default() -> Self {
        Self::new()
    }
}

/// `IsPresent`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "IsPresent")]
#[non_exhaustive]
pub struct MediaBridgeIsPresent {
    /// `expressionToEvaluate`: `AbsoluteValueInputs`.
    pub expression_to_evaluate: Box<AbsoluteValueInputs>,
    /// `operator`: `IsPresentOperator`.
    pub operator: IsPresentOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeIsPresent "IsPresent" {
        0 expression_to_evaluate "expressionToEvaluate" required = Box::new(Shaped::blank());
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeIsPresent {
    /// One with all that is required.
    pub fn new(expression_to_evaluate: impl Into<AbsoluteValueInputs>) -> Self {
        Self {
            expression_to_evaluate: Box::new(expression_to_evaluate.into()),
            operator: IsPresentOperator::IsPresent,
            ..Shaped::blank()
        }
    }
}

/// `LessThan`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "LessThan")]
#[non_exhaustive]
pub struct MediaBridgeLessThan {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `LessThanOperator`.
    pub operator: LessThanOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeLessThan "LessThan" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeLessThan {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: LessThanOperator::LessThan,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeLessThan {
    fn default() -> Self {
        Self::new()
    }
}

/// `LessThanOrEqual`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "LessThanOrEqual")]
#[non_exhaustive]
pub struct MediaBridgeLessThanOrEqual {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `LessThanOrEqualOperator`.
    pub operator: LessThanOrEqualOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeLessThanOrEqual "LessThanOrEqual" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeLessThanOrEqual {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: LessThanOrEqualOperator::LessThanOrEqual,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeLessThanOrEqual {
    fn default() -> Self {
        Self::new()
    }
}

/// `LowerCase`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "LowerCase")]
#[non_exhaustive]
pub struct MediaBridgeLowerCase {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `LowerCaseOperator`.
    pub operator: LowerCaseOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeLowerCase "LowerCase" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeLowerCase {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: LowerCaseOperator::LowerCase,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeLowerCase {
    fn default() -> Self {
        Self::new()
    }
}

/// `MaxNumbers`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "MaxNumbers")]
#[non_exhaustive]
pub struct MediaBridgeMaxNumbers {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `MaxNumbersOperator`.
    pub operator: MaxNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeMaxNumbers "MaxNumbers" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeMaxNumbers {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: MaxNumbersOperator::MaxNumbers,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeMaxNumbers {
    fn default() -> Self {
        Self::new()
    }
}

/// `MinNumbers`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "MinNumbers")]
#[non_exhaustive]
pub struct MediaBridgeMinNumbers {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `MinNumbersOperator`.
    pub operator: MinNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeMinNumbers "MinNumbers" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeMinNumbers {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: MinNumbersOperator::MinNumbers,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeMinNumbers {
    fn default() -> Self {
        Self::new()
    }
}

/// `Month`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "Month")]
#[non_exhaustive]
pub struct MediaBridgeMonth {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `PublicMonthReferenceReferenceType`.
    pub operator: PublicMonthReferenceReferenceType,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeMonth "Month" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeMonth {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: PublicMonthReferenceReferenceType::Month,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeMonth {
    fn default() -> Self {
        Self::new()
    }
}

/// `MoreThan`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "MoreThan")]
#[non_exhaustive]
pub struct MediaBridgeMoreThan {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `MoreThanOperator`.
    pub operator: MoreThanOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeMoreThan "MoreThan" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeMoreThan {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: MoreThanOperator::MoreThan,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeMoreThan {
    fn default() -> Self {
        Self::new()
    }
}

/// `MoreThanOrEqual`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "MoreThanOrEqual")]
#[non_exhaustive]
pub struct MediaBridgeMoreThanOrEqual {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `MoreThanOrEqualOperator`.
    pub operator: MoreThanOrEqualOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeMoreThanOrEqual "MoreThanOrEqual" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeMoreThanOrEqual {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: MoreThanOrEqualOperator::MoreThanOrEqual,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeMoreThanOrEqual {
    fn default() -> Self {
        Self::new()
    }
}

/// `MultiplyNumbers`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "MultiplyNumbers")]
#[non_exhaustive]
pub struct MediaBridgeMultiplyNumbers {
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `MultiplyNumbersOperator`.
    pub operator: MultiplyNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeMultiplyNumbers "MultiplyNumbers" {
        0 enclosed_in_parentheses "enclosedInParentheses" required = false;
        1 inputs "inputs" optional = None;
        2 operator "operator" required = Shaped::blank();
        3 property_name "propertyName" optional = None;
        4 value "value" optional = None;
    }
}
impl MediaBridgeMultiplyNumbers {
    /// One with all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self {
            enclosed_in_parentheses,
            operator: MultiplyNumbersOperator::MultiplyNumbers,
            ..Shaped::blank()
        }
    }
}

/// `Not`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "Not")]
#[non_exhaustive]
pub struct MediaBridgeNot {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `NotOperator`.
    pub operator: NotOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeNot "Not" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeNot {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: NotOperator::Not,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeNot {
    fn default() -> Self {
        Self::new()
    }
}

/// `NumberEquals`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "NumberEquals")]
#[non_exhaustive]
pub struct MediaBridgeNumberEquals {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `NumberEqualsOperator`.
    pub operator: NumberEqualsOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeNumberEquals "NumberEquals" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeNumberEquals {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: NumberEqualsOperator::NumberEquals,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeNumberEquals {
    fn default() -> Self {
        Self::new()
    }
}

/// `NumberToString`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "NumberToString")]
#[non_exhaustive]
pub struct MediaBridgeNumberToString {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `NumberToStringOperator`.
    pub operator: NumberToStringOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeNumberToString "NumberToString" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeNumberToString {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: NumberToStringOperator::NumberToString,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeNumberToString {
    fn default() -> Self {
        Self::new()
    }
}

/// `MediaBridgeObject`: 13 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MediaBridgeObject {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `detailsPageLink`: text; may be absent.
    pub details_page_link: Option<Text>,
    /// `duration`: a whole number; may be absent.
    pub duration: Option<i64>,
    /// `externalId`: text; may be absent.
    pub external_id: Option<Text>,
    /// `fileUrl`: text; may be absent.
    pub file_url: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `mediaType`: `IntegratorObjectCreationRequestMediaTypes`.
    pub media_type: IntegratorObjectCreationRequestMediaTypes,
    /// `oembedUrl`: text; may be absent.
    pub oembed_url: Option<Text>,
    /// `posterUrl`: text; may be absent.
    pub poster_url: Option<Text>,
    /// `thumbnailUrl`: text; may be absent.
    pub thumbnail_url: Option<Text>,
    /// `title`: text.
    pub title: Text,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `video`: `VideoObject`; may be absent.
    pub video: Option<VideoObject>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeObject "MediaBridgeObject" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 details_page_link "detailsPageLink" optional = None;
        2 duration "duration" optional = None;
        3 external_id "externalId" optional = None;
        4 file_url "fileUrl" optional = None;
        5 id "id" required = Text::EMPTY;
        6 media_type "mediaType" required = Shaped::blank();
        7 oembed_url "oembedUrl" optional = None;
        8 poster_url "posterUrl" optional = None;
        9 thumbnail_url "thumbnailUrl" optional = None;
        10 title "title" required = Text::EMPTY;
        11 updated_at "updatedAt" required = DateTime::UNSET;
        12 video "video" optional = None;
    }
}
impl MediaBridgeObject {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>,
        title: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            id: id.into(),
            media_type: media_type.into(),
            title: title.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// `ObjectDefinitionResponse`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "ObjectDefinitionResponse")]
#[non_exhaustive]
pub struct MediaBridgeObjectDefinitionResponse {
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `objectTypeName`: text.
    pub object_type_name: Text,
    /// `properties`: a list: `MediaBridgePropertyDefinition`.
    pub properties: Vec<MediaBridgePropertyDefinition>,
    /// `propertyGroups`: a list: `GroupView`.
    pub property_groups: Vec<GroupView>,
    /// `schema`: `MediaBridgeInboundDbObjectType`; may be absent.
    pub schema: Option<MediaBridgeInboundDbObjectType>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeObjectDefinitionResponse "ObjectDefinitionResponse" {
        0 object_type_id "objectTypeId" required = Text::EMPTY;
        1 object_type_name "objectTypeName" required = Text::EMPTY;
        2 properties "properties" required = Vec::new();
        3 property_groups "propertyGroups" required = Vec::new();
        4 schema "schema" optional = None;
    }
}
impl MediaBridgeObjectDefinitionResponse {
    /// One with all that is required.
    pub fn new(
        object_type_id: impl Into<Text>,
        object_type_name: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<MediaBridgePropertyDefinition>>,
        property_groups: impl IntoIterator<Item = impl Into<GroupView>>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            object_type_name: object_type_name.into(),
            properties: properties.into_iter().map(Into::into).collect(),
            property_groups: property_groups.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `ObjectSchema`: 18 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "ObjectSchema")]
#[non_exhaustive]
pub struct MediaBridgeObjectSchema {
    /// `allowsSensitiveProperties`: true or false.
    pub allows_sensitive_properties: bool,
    /// `archived`: true or false.
    pub archived: bool,
    /// `associations`: a list: `AssociationDefinition`.
    pub associations: Vec<AssociationDefinition>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `createdByUserId`: a whole number; may be absent.
    pub created_by_user_id: Option<i64>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fullyQualifiedName`: text.
    pub fully_qualified_name: Text,
    /// `id`: text.
    pub id: Text,
    /// `labels`: `ObjectTypeDefinitionLabels`.
    pub labels: ObjectTypeDefinitionLabels,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `primaryDisplayProperty`: text; may be absent.
    pub primary_display_property: Option<Text>,
    /// `properties`: a list: `MediaBridgeProperty1`.
    pub properties: Vec<MediaBridgeProperty1>,
    /// `requiredProperties`: a list: text.
    pub required_properties: Vec<Text>,
    /// `searchableProperties`: a list: text.
    pub searchable_properties: Vec<Text>,
    /// `secondaryDisplayProperties`: a list: text.
    pub secondary_display_properties: Vec<Text>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `updatedByUserId`: a whole number; may be absent.
    pub updated_by_user_id: Option<i64>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeObjectSchema "ObjectSchema" {
        0 allows_sensitive_properties "allowsSensitiveProperties" required = false;
        1 archived "archived" required = false;
        2 associations "associations" required = Vec::new();
        3 created_at "createdAt" optional = None;
        4 created_by_user_id "createdByUserId" optional = None;
        5 description "description" optional = None;
        6 fully_qualified_name "fullyQualifiedName" required = Text::EMPTY;
        7 id "id" required = Text::EMPTY;
        8 labels "labels" required = Shaped::blank();
        9 name "name" required = Text::EMPTY;
        10 object_type_id "objectTypeId" required = Text::EMPTY;
        11 primary_display_property "primaryDisplayProperty" optional = None;
        12 properties "properties" required = Vec::new();
        13 required_properties "requiredProperties" required = Vec::new();
        14 searchable_properties "searchableProperties" required = Vec::new();
        15 secondary_display_properties "secondaryDisplayProperties" required = Vec::new();
        16 updated_at "updatedAt" optional = None;
        17 updated_by_user_id "updatedByUserId" optional = None;
    }
}
impl MediaBridgeObjectSchema {
    /// One with all that is required.
    pub fn new(
        allows_sensitive_properties: bool,
        archived: bool,
        associations: impl IntoIterator<Item = impl Into<AssociationDefinition>>,
        fully_qualified_name: impl Into<Text>,
        id: impl Into<Text>,
        labels: impl Into<ObjectTypeDefinitionLabels>,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<MediaBridgeProperty1>>,
        required_properties: impl IntoIterator<Item = impl Into<Text>>,
        searchable_properties: impl IntoIterator<Item = impl Into<Text>>,
        secondary_display_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            allows_sensitive_properties,
            archived,
            associations: associations.into_iter().map(Into::into).collect(),
            fully_qualified_name: fully_qualified_name.into(),
            id: id.into(),
            labels: labels.into(),
            name: name.into(),
            object_type_id: object_type_id.into(),
            properties: properties.into_iter().map(Into::into).collect(),
            required_properties: required_properties
                .into_iter()
                .map(Into::into)
                .collect(),
            searchable_properties: searchable_properties
                .into_iter()
                .map(Into::into)
                .collect(),
            secondary_display_properties: secondary_display_properties
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
        }
    }
}

/// `Or`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "Or")]
#[non_exhaustive]
pub struct MediaBridgeOr {
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `PublicOrFilterBranchFilterBranchType`.
    pub operator: PublicOrFilterBranchFilterBranchType,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeOr "Or" {
        0 enclosed_in_parentheses "enclosedInParentheses" required = false;
        1 inputs "inputs" optional = None;
        2 operator "operator" required = Shaped::blank();
        3 property_name "propertyName" optional = None;
        4 value "value" optional = None;
    }
}
impl MediaBridgeOr {
    /// One with all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self {
            enclosed_in_parentheses,
            operator: PublicOrFilterBranchFilterBranchType::Or,
            ..Shaped::blank()
        }
    }
}

/// `ParseNumber`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "ParseNumber")]
#[non_exhaustive]
pub struct MediaBridgeParseNumber {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `ParseNumberOperator`.
    pub operator: ParseNumberOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeParseNumber "ParseNumber" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeParseNumber {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: ParseNumberOperator::ParseNumber,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeParseNumber {
    fn default() -> Self {
        Self::new()
    }
}
