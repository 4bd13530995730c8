// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    MediaPlayedPercentageEvent "MediaPlayedPercentageEvent" {
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
        13 played_percent "playedPercent" required = 0;
        14 portal_id "portalId" required = 0;
        15 provider_id "providerId" required = 0;
        16 session_id "sessionId" required = Text::EMPTY;
    }
}
impl MediaPlayedPercentageEvent {
    /// One with all that is required.
    pub fn new(
        contact_id: impl Into<i64>,
        media_bridge_id: impl Into<i64>,
        media_bridge_object_coordinates: impl Into<Text>,
        media_bridge_object_type_id: impl Into<Text>,
        media_name: impl Into<Text>,
        media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>,
        occurred_timestamp: impl Into<i64>,
        played_percent: impl Into<i64>,
        portal_id: impl Into<i64>,
        provider_id: impl Into<i64>,
        session_id: impl Into<Text>,
    ) -> Self {
        Self {
            contact_id: contact_id.into(),
            media_bridge_id: media_bridge_id.into(),
            media_bridge_object_coordinates: media_bridge_object_coordinates.into(),
            media_bridge_object_type_id: media_bridge_object_type_id.into(),
            media_name: media_name.into(),
            media_type: media_type.into(),
            occurred_timestamp: occurred_timestamp.into(),
            played_percent: played_percent.into(),
            portal_id: portal_id.into(),
            provider_id: provider_id.into(),
            session_id: session_id.into(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MediaPlayedPercentageEventRequest "MediaPlayedPercentageEventRequest" {
        0 hsenc "_hsenc" optional = None;
        1 contact_id "contactId" optional = None;
        2 contact_utk "contactUtk" optional = None;
        3 external_id "externalId" optional = None;
        4 external_play_context "externalPlayContext" optional = None;
        5 media_bridge_id "mediaBridgeId" optional = None;
        6 media_name "mediaName" optional = None;
        7 media_type "mediaType" required = Shaped::blank();
        8 media_url "mediaUrl" optional = None;
        9 occurred_timestamp "occurredTimestamp" required = 0;
        10 page_id "pageId" optional = None;
        11 page_name "pageName" optional = None;
        12 page_url "pageUrl" optional = None;
        13 played_percent "playedPercent" required = 0;
        14 session_id "sessionId" required = Text::EMPTY;
    }
}
impl MediaPlayedPercentageEventRequest {
    /// One with all that is required.
    pub fn new(
        media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>,
        occurred_timestamp: impl Into<i64>,
        played_percent: impl Into<i64>,
        session_id: impl Into<Text>,
    ) -> Self {
        Self {
            media_type: media_type.into(),
            occurred_timestamp: occurred_timestamp.into(),
            played_percent: played_percent.into(),
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
    rest: Rest,
}
crate::runtime::record! {
    MinNumbers "MinNumbers" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MinNumbers {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: MinNumbersOperator::MinNumbers,
            ..Shaped::blank()
        }
    }
}
impl Default for MinNumbers {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    MinNumbersOperator "MinNumbersOperator" {
        0 MinNumbers "MIN_NUMBERS";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    Month "Month" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl Month {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: PublicMonthReferenceReferenceType::Month,
            ..Shaped::blank()
        }
    }
}
impl Default for Month {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    MoreThan "MoreThan" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MoreThan {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: MoreThanOperator::MoreThan,
            ..Shaped::blank()
        }
    }
}
impl Default for MoreThan {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    MoreThanOperator "MoreThanOperator" {
        0 MoreThan "MORE_THAN";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    MoreThanOrEqual "MoreThanOrEqual" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MoreThanOrEqual {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: MoreThanOrEqualOperator::MoreThanOrEqual,
            ..Shaped::blank()
        }
    }
}
impl Default for MoreThanOrEqual {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    MoreThanOrEqualOperator "MoreThanOrEqualOperator" {
        0 MoreThanOrEqual "MORE_THAN_OR_EQUAL";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    MultiplyNumbers "MultiplyNumbers" {
        0 enclosed_in_parentheses "enclosedInParentheses" required = false;
        1 inputs "inputs" optional = None;
        2 operator "operator" required = Shaped::blank();
        3 property_name "propertyName" optional = None;
        4 value "value" optional = None;
    }
}
impl MultiplyNumbers {
    /// One with all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self {
            enclosed_in_parentheses,
            operator: MultiplyNumbersOperator::MultiplyNumbers,
            ..Shaped::blank()
        }
    }
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
crate::runtime::enumeration! {
    MultiplyNumbersOperator "MultiplyNumbersOperator" {
        0 MultiplyNumbers "MULTIPLY_NUMBERS";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    Not "Not" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl Not {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: NotOperator::Not,
            ..Shaped::blank()
        }
    }
}
impl Default for Not {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    NotOperator "NotOperator" {
        0 Not "NOT";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    Now "Now" {
        0 operator "operator" required = Shaped::blank();
        1 property_name "propertyName" optional = None;
        2 value "value" optional = None;
    }
}
impl Now {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: PublicNowReferenceReferenceType::Now,
            ..Shaped::blank()
        }
    }
}
impl Default for Now {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    NumberEquals "NumberEquals" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl NumberEquals {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: NumberEqualsOperator::NumberEquals,
            ..Shaped::blank()
        }
    }
}
impl Default for NumberEquals {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    NumberEqualsOperator "NumberEqualsOperator" {
        0 NumberEquals "NUMBER_EQUALS";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    NumberPropertyVariable "NumberPropertyVariable" {
        0 operator "operator" required = Shaped::blank();
        1 property_name "propertyName" optional = None;
        2 value "value" optional = None;
    }
}
impl NumberPropertyVariable {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: NumberPropertyVariableOperator::NumberPropertyVariable,
            ..Shaped::blank()
        }
    }
}
impl Default for NumberPropertyVariable {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    NumberPropertyVariableOperator "NumberPropertyVariableOperator" {
        0 NumberPropertyVariable "NUMBER_PROPERTY_VARIABLE";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    NumberTargetPropertyVariable "NumberTargetPropertyVariable" {
        0 operator "operator" required = Shaped::blank();
        1 property_name "propertyName" optional = None;
        2 value "value" optional = None;
    }
}
impl NumberTargetPropertyVariable {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: NumberTargetPropertyVariableOperator::NumberTargetPropertyVariable,
            ..Shaped::blank()
        }
    }
}
impl Default for NumberTargetPropertyVariable {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    NumberTargetPropertyVariableOperator "NumberTargetPropertyVariableOperator" {
        0 NumberTargetPropertyVariable "NUMBER_TARGET_PROPERTY_VARIABLE";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    NumberToString "NumberToString" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl NumberToString {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: NumberToStringOperator::NumberToString,
            ..Shaped::blank()
        }
    }
}
impl Default for NumberToString {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum NumberToStringOperator {
    /// `NUMBER_TO_STRING`
    NumberToString,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    NumberToStringOperator "NumberToStringOperator" {
        0 NumberToString "NUMBER_TO_STRING";
    } 1
}

/// `OEmbedDomainsCollectionResponse`: 2 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct OEmbedDomainsCollectionResponse {
    /// `results`: a list: `IntegratorOEmbedDomainModel`.
    pub results: Vec<IntegratorOEmbedDomainModel>,
    /// `totalCount`: a whole number; may be absent.
    pub total_count: Option<i64>,
    rest: Rest,
}
crate::runtime::record! {
    OEmbedDomainsCollectionResponse "OEmbedDomainsCollectionResponse" {
        0 results "results" required = Vec::new();
        1 total_count "totalCount" optional = None;
    }
}
impl OEmbedDomainsCollectionResponse {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<IntegratorOEmbedDomainModel>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `ObjectDefinitionResponse`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ObjectDefinitionResponse {
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `objectTypeName`: text.
    pub object_type_name: Text,
    /// `properties`: a list: `PropertyDefinition`.
    pub properties: Vec<PropertyDefinition>,
    /// `propertyGroups`: a list: `GroupView`.
    pub property_groups: Vec<GroupView>,
    /// `schema`: `InboundDbObjectType`; may be absent.
    pub schema: Option<InboundDbObjectType>,
    rest: Rest,
}
crate::runtime::record! {
    ObjectDefinitionResponse "ObjectDefinitionResponse" {
        0 object_type_id "objectTypeId" required = Text::EMPTY;
        1 object_type_name "objectTypeName" required = Text::EMPTY;
        2 properties "properties" required = Vec::new();
        3 property_groups "propertyGroups" required = Vec::new();
        4 schema "schema" optional = None;
    }
}
impl ObjectDefinitionResponse {
    /// One with all that is required.
    pub fn new(
        object_type_id: impl Into<Text>,
        object_type_name: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<PropertyDefinition>>,
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
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ObjectSchema {
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
    /// `properties`: a list: `Property1`.
    pub properties: Vec<Property1>,
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
    ObjectSchema "ObjectSchema" {
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
impl ObjectSchema {
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
        properties: impl IntoIterator<Item = impl Into<Property1>>,
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

/// `ObjectTypeIdProto`: 2 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct ObjectTypeIdProto {
    /// `innerId`: a whole number.
    pub inner_id: i64,
    /// `metaTypeId`: a whole number.
    pub meta_type_id: i64,
    rest: Rest,
}
crate::runtime::record! {
    ObjectTypeIdProto "ObjectTypeIdProto" {
        0 inner_id "innerId" required = 0;
        1 meta_type_id "metaTypeId" required = 0;
    }
}
impl ObjectTypeIdProto {
    /// One with all that is required.
    pub fn new(inner_id: impl Into<i64>, meta_type_id: impl Into<i64>) -> Self {
        Self {
            inner_id: inner_id.into(),
            meta_type_id: meta_type_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `OptionDecorations`: one member.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct OptionDecorations {
    /// `color`: `OptionDecorationsColor`.
    pub color: OptionDecorationsColor,
    rest: Rest,
}
crate::runtime::record! {
    OptionDecorations "OptionDecorations" {
        0 color "color" required = Shaped::blank();
    }
}
impl OptionDecorations {
    /// One with all that is required.
    pub fn new(color: impl Into<OptionDecorationsColor>) -> Self {
        Self {
            color: color.into(),
            ..Shaped::blank()
        }
    }
}

/// 18 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum OptionDecorationsColor {
    /// `BLACK`
    Black,
    /// `BLUE`
    Blue,
    /// `BLUE_LIGHT`
    BlueLight,
    /// `GRAY`
    Gray,
    /// `GREEN`
    Green,
    /// `GREEN_LIGHT`
    GreenLight,
    /// `ORANGE`
    Orange,
    /// `ORANGE_LIGHT`
    OrangeLight,
    /// `PINK`
    Pink,
    /// `PINK_LIGHT`
    PinkLight,
    /// `PURPLE`
    Purple,
    /// `PURPLE_LIGHT`
    PurpleLight,
    /// `RED`
    Red,
    /// `RED_LIGHT`
    RedLight,
    /// `TEAL`
    Teal,
    /// `TEAL_LIGHT`
    TealLight,
    /// `YELLOW`
    Yellow,
    /// `YELLOW_LIGHT`
    YellowLight,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    OptionDecorationsColor "OptionDecorationsColor" {
        0 Black "BLACK";
        1 Blue "BLUE";
        2 BlueLight "BLUE_LIGHT";
        3 Gray "GRAY";
        4 Green "GREEN";
        5 GreenLight "GREEN_LIGHT";
        6 Orange "ORANGE";
        7 OrangeLight "ORANGE_LIGHT";
        8 Pink "PINK";
        9 PinkLight "PINK_LIGHT";
        10 Purple "PURPLE";
        11 PurpleLight "PURPLE_LIGHT";
        12 Red "RED";
        13 RedLight "RED_LIGHT";
        14 Teal "TEAL";
        15 TealLight "TEAL_LIGHT";
        16 Yellow "YELLOW";
        17 YellowLight "YELLOW_LIGHT";
    } 18
}

/// `OptionDecoratorsExtensionData`: 2 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct OptionDecoratorsExtensionData {
    /// `optionDecoratorStyle`: `OptionDecoratorsExtensionDataOptionDecoratorStyle`.
    pub option_decorator_style: OptionDecoratorsExtensionDataOptionDecoratorStyle,
    /// `optionDecorators`: a map by name: `OptionDecorations`.
    pub option_decorators: Map<OptionDecorations>,
    rest: Rest,
}
crate::runtime::record! {
    OptionDecoratorsExtensionData "OptionDecoratorsExtensionData" {
        0 option_decorator_style "optionDecoratorStyle" required = Shaped::blank();
        1 option_decorators "optionDecorators" required = Map::EMPTY;
    }
}
impl OptionDecoratorsExtensionData {
    /// One with all that is required.
    pub fn new(
        option_decorator_style: impl Into<
            OptionDecoratorsExtensionDataOptionDecoratorStyle,
        >,
        option_decorators: impl Into<Map<OptionDecorations>>,
    ) -> Self {
        Self {
            option_decorator_style: option_decorator_style.into(),
            option_decorators: option_decorators.into(),
            ..Shaped::blank()
        }
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum OptionDecoratorsExtensionDataOptionDecoratorStyle {
    /// `LABEL_ONLY`
    LabelOnly,
    /// `LABEL_WITH_BADGE`
    LabelWithBadge,
    /// `LABEL_WITH_COLOR`
    LabelWithColor,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    OptionDecoratorsExtensionDataOptionDecoratorStyle "OptionDecoratorsExtensionDataOptionDecoratorStyle" {
        0 LabelOnly "LABEL_ONLY";
        1 LabelWithBadge "LABEL_WITH_BADGE";
        2 LabelWithColor "LABEL_WITH_COLOR";
    } 3
}

/// `Or`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct Or {
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `PublicOrFilterBranchFilterBranchType`.
    pub operator: PublicOrFilterBranchFilterBranchType,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    Or "Or" {
        0 enclosed_in_parentheses "enclosedInParentheses" required = false;
        1 inputs "inputs" optional = None;
        2 operator "operator" required = Shaped::blank();
        3 property_name "propertyName" optional = None;
        4 value "value" optional = None;
    }
}
impl Or {
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
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ParseNumber {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `ParseNumberOperator`.
    pub operator: ParseNumberOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    ParseNumber "ParseNumber" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl ParseNumber {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: ParseNumberOperator::ParseNumber,
            ..Shaped::blank()
        }
    }
}
impl Default for ParseNumber {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum ParseNumberOperator {
    /// `PARSE_NUMBER`
    ParseNumber,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ParseNumberOperator "ParseNumberOperator" {
        0 ParseNumber "PARSE_NUMBER";
    } 1
}

/// `PeriodToMonths`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PeriodToMonths {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `PeriodToMonthsOperator`.
    pub operator: PeriodToMonthsOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    PeriodToMonths "PeriodToMonths" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl PeriodToMonths {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: PeriodToMonthsOperator::PeriodToMonths,
            ..Shaped::blank()
        }
    }
}
impl Default for PeriodToMonths {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum PeriodToMonthsOperator {
    /// `PERIOD_TO_MONTHS`
    PeriodToMonths,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PeriodToMonthsOperator "PeriodToMonthsOperator" {
        0 PeriodToMonths "PERIOD_TO_MONTHS";
    } 1
}

/// `PeriodToWeeks`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PeriodToWeeks {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `PeriodToWeeksOperator`.
    pub operator: PeriodToWeeksOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    PeriodToWeeks "PeriodToWeeks" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl PeriodToWeeks {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: PeriodToWeeksOperator::PeriodToWeeks,
            ..Shaped::blank()
        }
    }
}
impl Default for PeriodToWeeks {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum PeriodToWeeksOperator {
    /// `PERIOD_TO_WEEKS`
    PeriodToWeeks,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PeriodToWeeksOperator "PeriodToWeeksOperator" {
        0 PeriodToWeeks "PERIOD_TO_WEEKS";
    } 1
}

/// `PipelineProbability`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PipelineProbability {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `PipelineProbabilityOperator`.
    pub operator: PipelineProbabilityOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    PipelineProbability "PipelineProbability" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl PipelineProbability {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: PipelineProbabilityOperator::PipelineProbability,
            ..Shaped::blank()
        }
    }
}
impl Default for PipelineProbability {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum PipelineProbabilityOperator {
    /// `PIPELINE_PROBABILITY`
    PipelineProbability,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PipelineProbabilityOperator "PipelineProbabilityOperator" {
        0 PipelineProbability "PIPELINE_PROBABILITY";
    } 1
}

/// `Power`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct Power {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `PowerOperator`.
    pub operator: PowerOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    Power "Power" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl Power {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: PowerOperator::Power,
            ..Shaped::blank()
        }
    }
}
impl Default for Power {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum PowerOperator {
    /// `POWER`
    Power,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PowerOperator "PowerOperator" {
        0 Power "POWER";
    } 1
}

/// `Property_1`: 27 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[doc(alias = "Property_1")]
#[non_exhaustive]
pub struct Property1 {
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `calculated`: true or false; may be absent.
    pub calculated: Option<bool>,
    /// `calculationFormula`: text; may be absent.
    pub calculation_formula: Option<Text>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `createdUserId`: text; may be absent.
    pub created_user_id: Option<Text>,
    /// `dataSensitivity`: `PropertyDataSensitivity`; may be absent.
    pub data_sensitivity: Option<PropertyDataSensitivity>,
    /// `dateDisplayHint`: `PropertyDateDisplayHint`; may be absent.
    pub date_display_hint: Option<PropertyDateDisplayHint>,
    /// `description`: text.
    pub description: Text,
    /// `displayOrder`: a whole number; may be absent.
    pub display_order: Option<i64>,
    /// `externalOptions`: true or false; may be absent.
    pub external_options: Option<bool>,
    /// `fieldType`: text.
    pub field_type: Text,
    /// `formField`: true or false; may be absent.
    pub form_field: Option<bool>,
    /// `groupName`: text.
    pub group_name: Text,
    /// `hasUniqueValue`: true or false; may be absent.
    pub has_unique_value: Option<bool>,
    /// `hidden`: true or false; may be absent.
    pub hidden: Option<bool>,
    /// `hubspotDefined`: true or false; may be absent.
    pub hubspot_defined: Option<bool>,
    /// `label`: text.
    pub label: Text,
    /// `modificationMetadata`: `PropertyModificationMetadata`; may be absent.
    pub modification_metadata: Option<PropertyModificationMetadata>,
    /// `name`: text.
    pub name: Text,
    /// `options`: a list: `Option1`.
    pub options: Vec<Option1>,
    /// `referencedObjectType`: text; may be absent.
    pub referenced_object_type: Option<Text>,
    /// `sensitiveDataCategories`: a list: text; may be absent.
    pub sensitive_data_categories: Option<Vec<Text>>,
    /// `showCurrencySymbol`: true or false; may be absent.
    pub show_currency_symbol: Option<bool>,
    /// `type`: text.
    pub r#type: Text,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `updatedUserId`: text; may be absent.
    pub updated_user_id: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    Property1 "Property_1" {
        0 archived "archived" optional = None;
        1 archived_at "archivedAt" optional = None;
        2 calculated "calculated" optional = None;
        3 calculation_formula "calculationFormula" optional = None;
        4 created_at "createdAt" optional = None;
        5 created_user_id "createdUserId" optional = None;
        6 data_sensitivity "dataSensitivity" optional = None;
        7 date_display_hint "dateDisplayHint" optional = None;
        8 description "description" required = Text::EMPTY;
        9 display_order "displayOrder" optional = None;
        10 external_options "externalOptions" optional = None;
        11 field_type "fieldType" required = Text::EMPTY;
        12 form_field "formField" optional = None;
        13 group_name "groupName" required = Text::EMPTY;
        14 has_unique_value "hasUniqueValue" optional = None;
        15 hidden "hidden" optional = None;
        16 hubspot_defined "hubspotDefined" optional = None;
        17 label "label" required = Text::EMPTY;
        18 modification_metadata "modificationMetadata" optional = None;
        19 name "name" required = Text::EMPTY;
        20 options "options" required = Vec::new();
        21 referenced_object_type "referencedObjectType" optional = None;
        22 sensitive_data_categories "sensitiveDataCategories" optional = None;
        23 show_currency_symbol "showCurrencySymbol" optional = None;
        24 r#type "type" required = Text::EMPTY;
        25 updated_at "updatedAt" optional = None;
        26 updated_user_id "updatedUserId" optional = None;
    }
}
impl Property1 {
    /// One with all that is required.
    pub fn new(
        description: impl Into<Text>,
        field_type: impl Into<Text>,
        group_name: impl Into<Text>,
        label: impl Into<Text>,
        name: impl Into<Text>,
        options: impl IntoIterator<Item = impl Into<Option1>>,
        r#type: impl Into<Text>,
    ) -> Self {
        Self {
            description: description.into(),
            field_type: field_type.into(),
            group_name: group_name.into(),
            label: label.into(),
            name: name.into(),
            options: options.into_iter().map(Into::into).collect(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
}

/// `PropertyDefinition`: 14 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PropertyDefinition {
    /// `calculationExpression`: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub calculation_expression: Option<MediaBridgeAbsoluteValueInputs>,
    /// `calculationFormula`: text; may be absent.
    pub calculation_formula: Option<Text>,
    /// `definitionSource`: `PropertyDefinitionSource`; may be absent.
    pub definition_source: Option<PropertyDefinitionSource>,
    /// `extensionData`: `ExtensionData`; may be absent.
    pub extension_data: Option<ExtensionData>,
    /// `externalOptionsMetaData`: `ExternalOptionsMetaData`; may be absent.
    pub external_options_meta_data: Option<ExternalOptionsMetaData>,
    /// `fulcrumPortalId`: a whole number; may be absent.
    pub fulcrum_portal_id: Option<i64>,
    /// `fulcrumTimestamp`: a whole number; may be absent.
    pub fulcrum_timestamp: Option<i64>,
    /// `janusGroup`: text; may be absent.
    pub janus_group: Option<Text>,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `permission`: `FieldLevelPermission`; may be absent.
    pub permission: Option<FieldLevelPermission>,
    /// `property`: `MediaBridgeProperty`.
    pub property: MediaBridgeProperty,
    /// `propertyDefinitionSource`: `DefinitionSource`; may be absent.
    pub property_definition_source: Option<DefinitionSource>,
    /// `propertyRequirements`: `DefaultRequirements`; may be absent.
    pub property_requirements: Option<DefaultRequirements>,
    /// `rollupExpression`: `RollupExpression`; may be absent.
    pub rollup_expression: Option<RollupExpression>,
    rest: Rest,
}
crate::runtime::record! {
    PropertyDefinition "PropertyDefinition" {
        0 calculation_expression "calculationExpression" optional = None;
        1 calculation_formula "calculationFormula" optional = None;
        2 definition_source "definitionSource" optional = None;
        3 extension_data "extensionData" optional = None;
        4 external_options_meta_data "externalOptionsMetaData" optional = None;
        5 fulcrum_portal_id "fulcrumPortalId" optional = None;
        6 fulcrum_timestamp "fulcrumTimestamp" optional = None;
        7 janus_group "janusGroup" optional = None;
        8 object_type_id "objectTypeId" required = Text::EMPTY;
        9 permission "permission" optional = None;
        10 property "property" required = Shaped::blank();
        11 property_definition_source "propertyDefinitionSource" optional = None;
        12 property_requirements "propertyRequirements" optional = None;
        13 rollup_expression "rollupExpression" optional = None;
    }
}
impl PropertyDefinition {
    /// One with all that is required.
    pub fn new(
        object_type_id: impl Into<Text>,
        property: impl Into<MediaBridgeProperty>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            property: property.into(),
            ..Shaped::blank()
        }
    }
}

/// `PropertyDefinitionSource`: 2 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct PropertyDefinitionSource {
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `type`: `DefinitionSourceType`.
    pub r#type: DefinitionSourceType,
    rest: Rest,
}
crate::runtime::record! {
    PropertyDefinitionSource "PropertyDefinitionSource" {
        0 name "name" optional = None;
        1 r#type "type" required = Shaped::blank();
    }
}
impl PropertyDefinitionSource {
    /// One with all that is required.
    pub fn new(r#type: impl Into<DefinitionSourceType>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum PropertyDisplayMode {
    /// `all_unique_versions`
    AllUniqueVersions,
    /// `current_value`
    CurrentValue,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PropertyDisplayMode "PropertyDisplayMode" {
        0 AllUniqueVersions "all_unique_versions";
        1 CurrentValue "current_value";
    } 2
}

/// 2 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum PropertySearchTextAnalysisMode {
    /// `NONE`
    None,
    /// `NOT_ANALYZED_TEXT`
    NotAnalyzedText,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PropertySearchTextAnalysisMode "PropertySearchTextAnalysisMode" {
        0 None "NONE";
        1 NotAnalyzedText "NOT_ANALYZED_TEXT";
    } 2
}

/// `RegexMatches`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct RegexMatches {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `RegexMatchesOperator`.
    pub operator: RegexMatchesOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    RegexMatches "RegexMatches" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl RegexMatches {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: RegexMatchesOperator::RegexMatches,
            ..Shaped::blank()
        }
    }
}
impl Default for RegexMatches {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum RegexMatchesOperator {
    /// `REGEX_MATCHES`
    RegexMatches,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    RegexMatchesOperator "RegexMatchesOperator" {
        0 RegexMatches "REGEX_MATCHES";
    } 1
}

/// `RequiredPropertiesExtensionData`: one member.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct RequiredPropertiesExtensionData {
    /// `isRequiredProperty`: true or false.
    pub is_required_property: bool,
    rest: Rest,
}
crate::runtime::record! {
    RequiredPropertiesExtensionData "RequiredPropertiesExtensionData" {
        0 is_required_property "isRequiredProperty" required = false;
    }
}
impl RequiredPropertiesExtensionData {
    /// One with all that is required.
    pub fn new(is_required_property: bool) -> Self {
        Self {
            is_required_property,
            ..Shaped::blank()
        }
    }
}

/// `RollupExpression`: 8 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct RollupExpression {
    /// `associationTypes`: a list: `AssociationSpec`.
    pub association_types: Vec<AssociationSpec>,
    /// `conditionalExpression`: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub conditional_expression: Option<MediaBridgeAbsoluteValueInputs>,
    /// `conditionalFormula`: text; may be absent.
    pub conditional_formula: Option<Text>,
    /// `emptyRollupValue`: text; may be absent.
    pub empty_rollup_value: Option<Text>,
    /// `rollupOperator`: `RollupExpressionRollupOperator`.
    pub rollup_operator: RollupExpressionRollupOperator,
    /// `sourceCompareByPropertyName`: text; may be absent.
    pub source_compare_by_property_name: Option<Text>,
    /// `sourceObjectTypeId`: text.
    pub source_object_type_id: Text,
    /// `sourcePropertyName`: text.
    pub source_property_name: Text,
    rest: Rest,
}
crate::runtime::record! {
    RollupExpression "RollupExpression" {
        0 association_types "associationTypes" required = Vec::new();
        1 conditional_expression "conditionalExpression" optional = None;
        2 conditional_formula "conditionalFormula" optional = None;
        3 empty_rollup_value "emptyRollupValue" optional = None;
        4 rollup_operator "rollupOperator" required = Shaped::blank();
        5 source_compare_by_property_name "sourceCompareByPropertyName" optional = None;
        6 source_object_type_id "sourceObjectTypeId" required = Text::EMPTY;
        7 source_property_name "sourcePropertyName" required = Text::EMPTY;
    }
}
impl RollupExpression {
    /// One with all that is required.
    pub fn new(
        association_types: impl IntoIterator<Item = impl Into<AssociationSpec>>,
        rollup_operator: impl Into<RollupExpressionRollupOperator>,
        source_object_type_id: impl Into<Text>,
        source_property_name: impl Into<Text>,
    ) -> Self {
        Self {
            association_types: association_types.into_iter().map(Into::into).collect(),
            rollup_operator: rollup_operator.into(),
            source_object_type_id: source_object_type_id.into(),
            source_property_name: source_property_name.into(),
            ..Shaped::blank()
        }
    }
}

/// 16 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum RollupExpressionRollupOperator {
    /// `AVERAGE`
    Average,
    /// `COUNT`
    Count,
    /// `EARLIEST_VALUE`
    EarliestValue,
    /// `LATEST_VALUE`
    LatestValue,
    /// `MAX`
    Max,
    /// `MAX_BY`
    MaxBy,
    /// `MIN`
    Min,
    /// `MIN_BY`
    MinBy,
    /// `REFERENCED_ID_SET`
    ReferencedIdSet,
    /// `REFERENCED_STRING_SET`
    ReferencedStringSet,
    /// `REFERENCED_STRING_SET_INTERSECTION`
    ReferencedStringSetIntersection,
    /// `SUM`
    Sum,
    /// `SYNC_MAX_BY`
    SyncMaxBy,
    /// `SYNC_MIN_BY`
    SyncMinBy,
    /// `SYNC_VALUE`
    SyncValue,
    /// `UNKNOWN_ROLLUP_OPERATOR`
    UnknownRollupOperator,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    RollupExpressionRollupOperator "RollupExpressionRollupOperator" {
        0 Average "AVERAGE";
        1 Count "COUNT";
        2 EarliestValue "EARLIEST_VALUE";
        3 LatestValue "LATEST_VALUE";
        4 Max "MAX";
        5 MaxBy "MAX_BY";
        6 Min "MIN";
        7 MinBy "MIN_BY";
        8 ReferencedIdSet "REFERENCED_ID_SET";
        9 ReferencedStringSet "REFERENCED_STRING_SET";
        10 ReferencedStringSetIntersection "REFERENCED_STRING_SET_INTERSECTION";
        11 Sum "SUM";
        12 SyncMaxBy "SYNC_MAX_BY";
        13 SyncMinBy "SYNC_MIN_BY";
        14 SyncValue "SYNC_VALUE";
        15 UnknownRollupOperator "UNKNOWN_ROLLUP_OPERATOR";
    } 16
}

/// `RoundDownNumbers`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct RoundDownNumbers {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `RoundDownNumbersOperator`.
    pub operator: RoundDownNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    RoundDownNumbers "RoundDownNumbers" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl RoundDownNumbers {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: RoundDownNumbersOperator::RoundDown,
            ..Shaped::blank()
        }
    }
}
impl Default for RoundDownNumbers {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum RoundDownNumbersOperator {
    /// `ROUND_DOWN`
    RoundDown,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    RoundDownNumbersOperator "RoundDownNumbersOperator" {
        0 RoundDown "ROUND_DOWN";
    } 1
}
