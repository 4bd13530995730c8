// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    CreateOtherObjectRequest "CreateOtherObjectRequest" {
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
impl CreateOtherObjectRequest {
    /// One with all that is required.
    pub fn new(title: impl Into<Text>) -> Self {
        Self {
            media_type: CreateOtherObjectRequestMediaType::Other,
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
pub enum CreateOtherObjectRequestMediaType {
    /// `OTHER`
    Other,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    CreateOtherObjectRequestMediaType "CreateOtherObjectRequestMediaType" {
        0 Other "OTHER";
    } 1
}

/// `CreateVideoObjectRequest`: 11 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateVideoObjectRequest {
    /// `bearerToken`: text; may be absent.
    pub bearer_token: Option<Text>,
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
    rest: Rest,
}
crate::runtime::record! {
    CreateVideoObjectRequest "CreateVideoObjectRequest" {
        0 bearer_token "bearerToken" optional = None;
        1 details_page_link "detailsPageLink" optional = None;
        2 duration "duration" optional = None;
        3 external_id "externalId" optional = None;
        4 file_url "fileUrl" optional = None;
        5 media_type "mediaType" required = Shaped::blank();
        6 oembed_url "oembedUrl" optional = None;
        7 poster_url "posterUrl" optional = None;
        8 thumbnail_url "thumbnailUrl" optional = None;
        9 title "title" required = Text::EMPTY;
        10 transcript_url "transcriptUrl" optional = None;
    }
}
impl CreateVideoObjectRequest {
    /// One with all that is required.
    pub fn new(title: impl Into<Text>) -> Self {
        Self {
            media_type: CreateVideoObjectRequestMediaType::Video,
            title: title.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `bearerToken`.
    pub fn bearer_token(mut self, bearer_token: impl Into<Text>) -> Self {
        self.bearer_token = Some(bearer_token.into());
        self
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
    /// Sets `transcriptUrl`.
    pub fn transcript_url(mut self, transcript_url: impl Into<Text>) -> Self {
        self.transcript_url = Some(transcript_url.into());
        self
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
crate::runtime::enumeration! {
    CreateVideoObjectRequestMediaType "CreateVideoObjectRequestMediaType" {
        0 Video "VIDEO";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    DateIn2026_03 "Date" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl DateIn2026_03 {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: PublicDatePointTimeType::Date,
            ..Shaped::blank()
        }
    }
}
impl Default for DateIn2026_03 {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    DatedExchangeRate "DatedExchangeRate" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl DatedExchangeRate {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: DatedExchangeRateOperator::DatedExchangeRate,
            ..Shaped::blank()
        }
    }
}
impl Default for DatedExchangeRate {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    DatedExchangeRateOperator "DatedExchangeRateOperator" {
        0 DatedExchangeRate "DATED_EXCHANGE_RATE";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    DefaultRequirements "DefaultRequirements" {
        0 gates "gates" required = Vec::new();
        1 operator "operator" required = Shaped::blank();
        2 scope_names "scopeNames" required = Vec::new();
        3 settings "settings" required = Vec::new();
    }
}
impl DefaultRequirements {
    /// One with all that is required.
    pub fn new(
        gates: impl IntoIterator<Item = impl Into<Text>>,
        operator: impl Into<ComboEventRuleBranchOperationType>,
        scope_names: impl IntoIterator<Item = impl Into<Text>>,
        settings: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            gates: gates.into_iter().map(Into::into).collect(),
            operator: operator.into(),
            scope_names: scope_names.into_iter().map(Into::into).collect(),
            settings: settings.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    DefinitionSource "DefinitionSource" {
        0 name "name" optional = None;
        1 r#type "type" required = Shaped::blank();
    }
}
impl DefinitionSource {
    /// One with all that is required.
    pub fn new(r#type: impl Into<DefinitionSourceType>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
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
crate::runtime::enumeration! {
    DefinitionSourceType "DefinitionSourceType" {
        0 Global "GLOBAL";
        1 HavenBranch "HAVEN_BRANCH";
        2 ObjectType "OBJECT_TYPE";
        3 Portal "PORTAL";
    } 4
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
    rest: Rest,
}
crate::runtime::record! {
    DivideNumbers "DivideNumbers" {
        0 enclosed_in_parentheses "enclosedInParentheses" required = false;
        1 inputs "inputs" optional = None;
        2 operator "operator" required = Shaped::blank();
        3 property_name "propertyName" optional = None;
        4 value "value" optional = None;
    }
}
impl DivideNumbers {
    /// One with all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self {
            enclosed_in_parentheses,
            operator: DivideNumbersOperator::DivideNumbers,
            ..Shaped::blank()
        }
    }
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
crate::runtime::enumeration! {
    DivideNumbersOperator "DivideNumbersOperator" {
        0 DivideNumbers "DIVIDE_NUMBERS";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    Endpoints "Endpoints" {
        0 discovery "discovery" required = false;
        1 schemes "schemes" required = Vec::new();
        2 url "url" required = Text::EMPTY;
    }
}
impl Endpoints {
    /// One with all that is required.
    pub fn new(
        discovery: bool,
        schemes: impl IntoIterator<Item = impl Into<Text>>,
        url: impl Into<Text>,
    ) -> Self {
        Self {
            discovery,
            schemes: schemes.into_iter().map(Into::into).collect(),
            url: url.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    Euler "Euler" {
        0 operator "operator" required = Shaped::blank();
        1 property_name "propertyName" optional = None;
        2 value "value" optional = None;
    }
}
impl Euler {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: EulerOperator::Euler,
            ..Shaped::blank()
        }
    }
}
impl Default for Euler {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    EulerOperator "EulerOperator" {
        0 Euler "EULER";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    EventVisibilityChange "EventVisibilityChange" {
        0 event_type "eventType" required = Shaped::blank();
        1 show_in_reporting "showInReporting" optional = None;
        2 show_in_timeline "showInTimeline" optional = None;
        3 show_in_workflows "showInWorkflows" optional = None;
        4 updated_at "updatedAt" required = 0;
    }
}
impl EventVisibilityChange {
    /// One with all that is required.
    pub fn new(
        event_type: impl Into<EventVisibilityChangeEventType>,
        updated_at: impl Into<i64>,
    ) -> Self {
        Self {
            event_type: event_type.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `showInReporting`.
    pub fn show_in_reporting(mut self, show_in_reporting: bool) -> Self {
        self.show_in_reporting = Some(show_in_reporting);
        self
    }
    /// Sets `showInTimeline`.
    pub fn show_in_timeline(mut self, show_in_timeline: bool) -> Self {
        self.show_in_timeline = Some(show_in_timeline);
        self
    }
    /// Sets `showInWorkflows`.
    pub fn show_in_workflows(mut self, show_in_workflows: bool) -> Self {
        self.show_in_workflows = Some(show_in_workflows);
        self
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
crate::runtime::enumeration! {
    EventVisibilityChangeEventType "EventVisibilityChangeEventType" {
        0 All "ALL";
        1 AttentionSpan "ATTENTION_SPAN";
        2 MediaPlays "MEDIA_PLAYS";
        3 MediaPlaysPercent "MEDIA_PLAYS_PERCENT";
    } 4
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
    rest: Rest,
}
crate::runtime::record! {
    EventVisibilityResponse "EventVisibilityResponse" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 visibility_settings "visibilitySettings" required = Vec::new();
    }
}
impl EventVisibilityResponse {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        visibility_settings: impl IntoIterator<Item = impl Into<EventVisibilityChange>>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            visibility_settings: visibility_settings
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
        }
    }
}

/// `ExtensionData`: 6 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct ExtensionData {
    /// `caseChangeTestExtensionData`: `CaseChangeTestExtensionData`; may be absent.
    pub case_change_test_extension_data: Option<CaseChangeTestExtensionData>,
    /// `extensionStatusMap`: a map by name: `ExtensionDataExtensionStatusMap`.
    pub extension_status_map: Map<ExtensionDataExtensionStatusMap>,
    /// `optionDecoratorsExtensionData`: `OptionDecoratorsExtensionData`; may be absent.
    pub option_decorators_extension_data: Option<OptionDecoratorsExtensionData>,
    /// `requiredPropertiesExtensionData`: `RequiredPropertiesExtensionData`; may be absent.
    pub required_properties_extension_data: Option<RequiredPropertiesExtensionData>,
    /// `softRequiredPropertiesExtensionData`: `SoftRequiredPropertiesExtensionData`; may be absent.
    pub soft_required_properties_extension_data: Option<
        SoftRequiredPropertiesExtensionData,
    >,
    /// `tags`: a list: text.
    pub tags: Vec<Text>,
    rest: Rest,
}
crate::runtime::record! {
    ExtensionData "ExtensionData" {
        0 case_change_test_extension_data "caseChangeTestExtensionData" optional = None;
        1 extension_status_map "extensionStatusMap" required = Map::EMPTY;
        2 option_decorators_extension_data "optionDecoratorsExtensionData" optional = None;
        3 required_properties_extension_data "requiredPropertiesExtensionData" optional = None;
        4 soft_required_properties_extension_data "softRequiredPropertiesExtensionData" optional = None;
        5 tags "tags" required = Vec::new();
    }
}
impl ExtensionData {
    /// One with all that is required.
    pub fn new(
        extension_status_map: impl Into<Map<ExtensionDataExtensionStatusMap>>,
        tags: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            extension_status_map: extension_status_map.into(),
            tags: tags.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum ExtensionDataExtensionStatusMap {
    /// `ERROR`
    Error,
    /// `OK`
    Ok,
    /// `TIMEOUT`
    Timeout,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ExtensionDataExtensionStatusMap "ExtensionDataExtensionStatusMap" {
        0 Error "ERROR";
        1 Ok "OK";
        2 Timeout "TIMEOUT";
    } 3
}

/// `ExternalOptionsMetaData`: 2 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ExternalOptionsMetaData {
    /// `filter`: `FilteringMetaData`; may be absent.
    pub filter: Option<FilteringMetaData>,
    /// `relatedObjectTypeId`: text; may be absent.
    pub related_object_type_id: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    ExternalOptionsMetaData "ExternalOptionsMetaData" {
        0 filter "filter" optional = None;
        1 related_object_type_id "relatedObjectTypeId" optional = None;
    }
}
impl ExternalOptionsMetaData {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for ExternalOptionsMetaData {
    fn default() -> Self {
        Self::new()
    }
}

/// `ExtractMostRecentEmailReplyHtml`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ExtractMostRecentEmailReplyHtml {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `ExtractMostRecentEmailReplyHtmlOperator`.
    pub operator: ExtractMostRecentEmailReplyHtmlOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    ExtractMostRecentEmailReplyHtml "ExtractMostRecentEmailReplyHtml" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl ExtractMostRecentEmailReplyHtml {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: ExtractMostRecentEmailReplyHtmlOperator::ExtractMostRecentEmailReplyHtml,
            ..Shaped::blank()
        }
    }
}
impl Default for ExtractMostRecentEmailReplyHtml {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum ExtractMostRecentEmailReplyHtmlOperator {
    /// `EXTRACT_MOST_RECENT_EMAIL_REPLY_HTML`
    ExtractMostRecentEmailReplyHtml,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ExtractMostRecentEmailReplyHtmlOperator "ExtractMostRecentEmailReplyHtmlOperator" {
        0 ExtractMostRecentEmailReplyHtml "EXTRACT_MOST_RECENT_EMAIL_REPLY_HTML";
    } 1
}

/// `ExtractMostRecentEmailReplyText`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ExtractMostRecentEmailReplyText {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `ExtractMostRecentEmailReplyTextOperator`.
    pub operator: ExtractMostRecentEmailReplyTextOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    ExtractMostRecentEmailReplyText "ExtractMostRecentEmailReplyText" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl ExtractMostRecentEmailReplyText {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: ExtractMostRecentEmailReplyTextOperator::ExtractMostRecentEmailReplyText,
            ..Shaped::blank()
        }
    }
}
impl Default for ExtractMostRecentEmailReplyText {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum ExtractMostRecentEmailReplyTextOperator {
    /// `EXTRACT_MOST_RECENT_EMAIL_REPLY_TEXT`
    ExtractMostRecentEmailReplyText,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ExtractMostRecentEmailReplyTextOperator "ExtractMostRecentEmailReplyTextOperator" {
        0 ExtractMostRecentEmailReplyText "EXTRACT_MOST_RECENT_EMAIL_REPLY_TEXT";
    } 1
}

/// `ExtractMostRecentPlainTextEmailReply`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ExtractMostRecentPlainTextEmailReply {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `ExtractMostRecentPlainTextEmailReplyOperator`.
    pub operator: ExtractMostRecentPlainTextEmailReplyOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    ExtractMostRecentPlainTextEmailReply "ExtractMostRecentPlainTextEmailReply" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl ExtractMostRecentPlainTextEmailReply {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: ExtractMostRecentPlainTextEmailReplyOperator::ExtractMostRecentPlainTextEmailReply,
            ..Shaped::blank()
        }
    }
}
impl Default for ExtractMostRecentPlainTextEmailReply {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum ExtractMostRecentPlainTextEmailReplyOperator {
    /// `EXTRACT_MOST_RECENT_PLAIN_TEXT_EMAIL_REPLY`
    ExtractMostRecentPlainTextEmailReply,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ExtractMostRecentPlainTextEmailReplyOperator "ExtractMostRecentPlainTextEmailReplyOperator" {
        0 ExtractMostRecentPlainTextEmailReply "EXTRACT_MOST_RECENT_PLAIN_TEXT_EMAIL_REPLY";
    } 1
}

/// `FetchCurrencyDecimalPlaces`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct FetchCurrencyDecimalPlaces {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `FetchCurrencyDecimalPlacesOperator`.
    pub operator: FetchCurrencyDecimalPlacesOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    FetchCurrencyDecimalPlaces "FetchCurrencyDecimalPlaces" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl FetchCurrencyDecimalPlaces {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: FetchCurrencyDecimalPlacesOperator::FetchCurrencyDecimalPlaces,
            ..Shaped::blank()
        }
    }
}
impl Default for FetchCurrencyDecimalPlaces {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum FetchCurrencyDecimalPlacesOperator {
    /// `FETCH_CURRENCY_DECIMAL_PLACES`
    FetchCurrencyDecimalPlaces,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    FetchCurrencyDecimalPlacesOperator "FetchCurrencyDecimalPlacesOperator" {
        0 FetchCurrencyDecimalPlaces "FETCH_CURRENCY_DECIMAL_PLACES";
    } 1
}

/// `FetchExchangeRate`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct FetchExchangeRate {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `FetchExchangeRateOperator`.
    pub operator: FetchExchangeRateOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    FetchExchangeRate "FetchExchangeRate" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl FetchExchangeRate {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: FetchExchangeRateOperator::FetchExchangeRate,
            ..Shaped::blank()
        }
    }
}
impl Default for FetchExchangeRate {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum FetchExchangeRateOperator {
    /// `FETCH_EXCHANGE_RATE`
    FetchExchangeRate,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    FetchExchangeRateOperator "FetchExchangeRateOperator" {
        0 FetchExchangeRate "FETCH_EXCHANGE_RATE";
    } 1
}

/// `FetchPortalHomeCurrency`: 3 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct FetchPortalHomeCurrency {
    /// `operator`: `FetchPortalHomeCurrencyOperator`.
    pub operator: FetchPortalHomeCurrencyOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    FetchPortalHomeCurrency "FetchPortalHomeCurrency" {
        0 operator "operator" required = Shaped::blank();
        1 property_name "propertyName" optional = None;
        2 value "value" optional = None;
    }
}
impl FetchPortalHomeCurrency {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: FetchPortalHomeCurrencyOperator::FetchPortalHomeCurrency,
            ..Shaped::blank()
        }
    }
}
impl Default for FetchPortalHomeCurrency {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum FetchPortalHomeCurrencyOperator {
    /// `FETCH_PORTAL_HOME_CURRENCY`
    FetchPortalHomeCurrency,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    FetchPortalHomeCurrencyOperator "FetchPortalHomeCurrencyOperator" {
        0 FetchPortalHomeCurrency "FETCH_PORTAL_HOME_CURRENCY";
    } 1
}

/// `FetchSingleCurrencyPortalCurrency`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct FetchSingleCurrencyPortalCurrency {
    /// `operator`: `FetchSingleCurrencyPortalCurrencyOperator`.
    pub operator: FetchSingleCurrencyPortalCurrencyOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    FetchSingleCurrencyPortalCurrency "FetchSingleCurrencyPortalCurrency" {
        0 operator "operator" required = Shaped::blank();
        1 property_name "propertyName" optional = None;
        2 value "value" optional = None;
    }
}
impl FetchSingleCurrencyPortalCurrency {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: FetchSingleCurrencyPortalCurrencyOperator::FetchSingleCurrencyPortalCurrency,
            ..Shaped::blank()
        }
    }
}
impl Default for FetchSingleCurrencyPortalCurrency {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum FetchSingleCurrencyPortalCurrencyOperator {
    /// `FETCH_SINGLE_CURRENCY_PORTAL_CURRENCY`
    FetchSingleCurrencyPortalCurrency,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    FetchSingleCurrencyPortalCurrencyOperator "FetchSingleCurrencyPortalCurrencyOperator" {
        0 FetchSingleCurrencyPortalCurrency "FETCH_SINGLE_CURRENCY_PORTAL_CURRENCY";
    } 1
}

/// `FieldLevelPermission`: one member.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct FieldLevelPermission {
    /// `accessLevel`: text.
    pub access_level: Text,
    rest: Rest,
}
crate::runtime::record! {
    FieldLevelPermission "FieldLevelPermission" {
        0 access_level "accessLevel" required = Text::EMPTY;
    }
}
impl FieldLevelPermission {
    /// One with all that is required.
    pub fn new(access_level: impl Into<Text>) -> Self {
        Self {
            access_level: access_level.into(),
            ..Shaped::blank()
        }
    }
}

/// `FilteringMetaData`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct FilteringMetaData {
    /// `includeHelpdeskRoutableTeamsOnly`: true or false.
    pub include_helpdesk_routable_teams_only: bool,
    /// `includeUnconfirmedUsers`: true or false.
    pub include_unconfirmed_users: bool,
    /// `listProcessingTypes`: a list: text.
    pub list_processing_types: Vec<Text>,
    /// `pipelineIds`: a list: text.
    pub pipeline_ids: Vec<Text>,
    rest: Rest,
}
crate::runtime::record! {
    FilteringMetaData "FilteringMetaData" {
        0 include_helpdesk_routable_teams_only "includeHelpdeskRoutableTeamsOnly" required = false;
        1 include_unconfirmed_users "includeUnconfirmedUsers" required = false;
        2 list_processing_types "listProcessingTypes" required = Vec::new();
        3 pipeline_ids "pipelineIds" required = Vec::new();
    }
}
impl FilteringMetaData {
    /// One with all that is required.
    pub fn new(
        include_helpdesk_routable_teams_only: bool,
        include_unconfirmed_users: bool,
        list_processing_types: impl IntoIterator<Item = impl Into<Text>>,
        pipeline_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            include_helpdesk_routable_teams_only,
            include_unconfirmed_users,
            list_processing_types: list_processing_types
                .into_iter()
                .map(Into::into)
                .collect(),
            pipeline_ids: pipeline_ids.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `FormatFullName`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct FormatFullName {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `FormatFullNameOperator`.
    pub operator: FormatFullNameOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    FormatFullName "FormatFullName" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl FormatFullName {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: FormatFullNameOperator::FormatFullName,
            ..Shaped::blank()
        }
    }
}
impl Default for FormatFullName {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum FormatFullNameOperator {
    /// `FORMAT_FULL_NAME`
    FormatFullName,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    FormatFullNameOperator "FormatFullNameOperator" {
        0 FormatFullName "FORMAT_FULL_NAME";
    } 1
}

/// `FormatPhoneNumber`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct FormatPhoneNumber {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `FormatPhoneNumberOperator`.
    pub operator: FormatPhoneNumberOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    FormatPhoneNumber "FormatPhoneNumber" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl FormatPhoneNumber {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: FormatPhoneNumberOperator::FormatPhoneNumber,
            ..Shaped::blank()
        }
    }
}
impl Default for FormatPhoneNumber {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum FormatPhoneNumberOperator {
    /// `FORMAT_PHONE_NUMBER`
    FormatPhoneNumber,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    FormatPhoneNumberOperator "FormatPhoneNumberOperator" {
        0 FormatPhoneNumber "FORMAT_PHONE_NUMBER";
    } 1
}

/// `FormatSearchablePhoneNumber`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct FormatSearchablePhoneNumber {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `FormatSearchablePhoneNumberOperator`.
    pub operator: FormatSearchablePhoneNumberOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    FormatSearchablePhoneNumber "FormatSearchablePhoneNumber" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl FormatSearchablePhoneNumber {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: FormatSearchablePhoneNumberOperator::FormatSearchablePhoneNumber,
            ..Shaped::blank()
        }
    }
}
impl Default for FormatSearchablePhoneNumber {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum FormatSearchablePhoneNumberOperator {
    /// `FORMAT_SEARCHABLE_PHONE_NUMBER`
    FormatSearchablePhoneNumber,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    FormatSearchablePhoneNumberOperator "FormatSearchablePhoneNumberOperator" {
        0 FormatSearchablePhoneNumber "FORMAT_SEARCHABLE_PHONE_NUMBER";
    } 1
}

/// `Group`: 8 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct Group {
    /// `deleted`: true or false.
    pub deleted: bool,
    /// `displayName`: text.
    pub display_name: Text,
    /// `displayOrder`: a whole number.
    pub display_order: i64,
    /// `fulcrumPortalId`: a whole number.
    pub fulcrum_portal_id: i64,
    /// `fulcrumTimestamp`: a whole number.
    pub fulcrum_timestamp: i64,
    /// `hubspotDefined`: true or false.
    pub hubspot_defined: bool,
    /// `name`: text.
    pub name: Text,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    rest: Rest,
}
crate::runtime::record! {
    Group "Group" {
        0 deleted "deleted" required = false;
        1 display_name "displayName" required = Text::EMPTY;
        2 display_order "displayOrder" required = 0;
        3 fulcrum_portal_id "fulcrumPortalId" required = 0;
        4 fulcrum_timestamp "fulcrumTimestamp" required = 0;
        5 hubspot_defined "hubspotDefined" required = false;
        6 name "name" required = Text::EMPTY;
        7 portal_id "portalId" required = 0;
    }
}
impl Group {
    /// One with all that is required.
    pub fn new(
        deleted: bool,
        display_name: impl Into<Text>,
        display_order: impl Into<i64>,
        fulcrum_portal_id: impl Into<i64>,
        fulcrum_timestamp: impl Into<i64>,
        hubspot_defined: bool,
        name: impl Into<Text>,
        portal_id: impl Into<i64>,
    ) -> Self {
        Self {
            deleted,
            display_name: display_name.into(),
            display_order: display_order.into(),
            fulcrum_portal_id: fulcrum_portal_id.into(),
            fulcrum_timestamp: fulcrum_timestamp.into(),
            hubspot_defined,
            name: name.into(),
            portal_id: portal_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `GroupView`: 6 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct GroupView {
    /// `displayName`: text.
    pub display_name: Text,
    /// `displayOrder`: a whole number.
    pub display_order: i64,
    /// `fulcrumPortalId`: a whole number.
    pub fulcrum_portal_id: i64,
    /// `fulcrumTimestamp`: a whole number.
    pub fulcrum_timestamp: i64,
    /// `hubspotDefined`: true or false.
    pub hubspot_defined: bool,
    /// `name`: text.
    pub name: Text,
    rest: Rest,
}
crate::runtime::record! {
    GroupView "GroupView" {
        0 display_name "displayName" required = Text::EMPTY;
        1 display_order "displayOrder" required = 0;
        2 fulcrum_portal_id "fulcrumPortalId" required = 0;
        3 fulcrum_timestamp "fulcrumTimestamp" required = 0;
        4 hubspot_defined "hubspotDefined" required = false;
        5 name "name" required = Text::EMPTY;
    }
}
impl GroupView {
    /// One with all that is required.
    pub fn new(
        display_name: impl Into<Text>,
        display_order: impl Into<i64>,
        fulcrum_portal_id: impl Into<i64>,
        fulcrum_timestamp: impl Into<i64>,
        hubspot_defined: bool,
        name: impl Into<Text>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            display_order: display_order.into(),
            fulcrum_portal_id: fulcrum_portal_id.into(),
            fulcrum_timestamp: fulcrum_timestamp.into(),
            hubspot_defined,
            name: name.into(),
            ..Shaped::blank()
        }
    }
}

/// `HasEmailReply`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct HasEmailReply {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `HasEmailReplyOperator`.
    pub operator: HasEmailReplyOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    HasEmailReply "HasEmailReply" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl HasEmailReply {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: HasEmailReplyOperator::HasEmailReply,
            ..Shaped::blank()
        }
    }
}
impl Default for HasEmailReply {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum HasEmailReplyOperator {
    /// `HAS_EMAIL_REPLY`
    HasEmailReply,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    HasEmailReplyOperator "HasEmailReplyOperator" {
        0 HasEmailReply "HAS_EMAIL_REPLY";
    } 1
}

/// `HasPlainTextEmailReply`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct HasPlainTextEmailReply {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `HasPlainTextEmailReplyOperator`.
    pub operator: HasPlainTextEmailReplyOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    HasPlainTextEmailReply "HasPlainTextEmailReply" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl HasPlainTextEmailReply {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: HasPlainTextEmailReplyOperator::HasPlainTextEmailReply,
            ..Shaped::blank()
        }
    }
}
impl Default for HasPlainTextEmailReply {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum HasPlainTextEmailReplyOperator {
    /// `HAS_PLAIN_TEXT_EMAIL_REPLY`
    HasPlainTextEmailReply,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    HasPlainTextEmailReplyOperator "HasPlainTextEmailReplyOperator" {
        0 HasPlainTextEmailReply "HAS_PLAIN_TEXT_EMAIL_REPLY";
    } 1
}

/// `IfBoolean`: 7 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct IfBoolean {
    /// `elseExpression`: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub else_expression: Option<Box<MediaBridgeAbsoluteValueInputs>>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `ifExpression`: `MediaBridgeAbsoluteValueInputs`.
    pub if_expression: Box<MediaBridgeAbsoluteValueInputs>,
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `IfBooleanOperator`.
    pub operator: IfBooleanOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    IfBoolean "IfBoolean" {
        0 else_expression "elseExpression" optional = None;
        1 enclosed_in_parentheses "enclosedInParentheses" required = false;
        2 if_expression "ifExpression" required = Box::new(Shaped::blank());
        3 inputs "inputs" optional = None;
        4 operator "operator" required = Shaped::blank();
        5 property_name "propertyName" optional = None;
        6 value "value" optional = None;
    }
}
impl IfBoolean {
    /// One with all that is required.
    pub fn new(
        enclosed_in_parentheses: bool,
        if_expression: impl Into<MediaBridgeAbsoluteValueInputs>,
    ) -> Self {
        Self {
            enclosed_in_parentheses,
            if_expression: Box::new(if_expression.into()),
            operator: IfBooleanOperator::IfBoolean,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum IfBooleanOperator {
    /// `IF_BOOLEAN`
    IfBoolean,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    IfBooleanOperator "IfBooleanOperator" {
        0 IfBoolean "IF_BOOLEAN";
    } 1
}

/// `IfChainBoolean`: 8 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct IfChainBoolean {
    /// `conditions`: a list: `AbsoluteValueInputs`.
    pub conditions: Vec<AbsoluteValueInputs>,
    /// `defaultExpression`: `AbsoluteValueInputs`; may be absent.
    pub default_expression: Option<Box<AbsoluteValueInputs>>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IfChainBooleanOperator`.
    pub operator: IfChainBooleanOperator,
    /// `outputs`: a list: `AbsoluteValueInputs`.
    pub outputs: Vec<AbsoluteValueInputs>,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    IfChainBoolean "IfChainBoolean" {
        0 conditions "conditions" required = Vec::new();
        1 default_expression "defaultExpression" optional = None;
        2 enclosed_in_parentheses "enclosedInParentheses" required = false;
        3 inputs "inputs" optional = None;
        4 operator "operator" required = Shaped::blank();
        5 outputs "outputs" required = Vec::new();
        6 property_name "propertyName" optional = None;
        7 value "value" optional = None;
    }
}
impl IfChainBoolean {
    /// One with all that is required.
    pub fn new(
        conditions: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>,
        enclosed_in_parentheses: bool,
        outputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>,
    ) -> Self {
        Self {
            conditions: conditions.into_iter().map(Into::into).collect(),
            enclosed_in_parentheses,
            operator: IfChainBooleanOperator::IfChainBoolean,
            outputs: outputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum IfChainBooleanOperator {
    /// `IF_CHAIN_BOOLEAN`
    IfChainBoolean,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    IfChainBooleanOperator "IfChainBooleanOperator" {
        0 IfChainBoolean "IF_CHAIN_BOOLEAN";
    } 1
}

/// `IfChainNumber`: 8 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct IfChainNumber {
    /// `conditions`: a list: `AbsoluteValueInputs`.
    pub conditions: Vec<AbsoluteValueInputs>,
    /// `defaultExpression`: `AbsoluteValueInputs`; may be absent.
    pub default_expression: Option<Box<AbsoluteValueInputs>>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IfChainNumberOperator`.
    pub operator: IfChainNumberOperator,
    /// `outputs`: a list: `AbsoluteValueInputs`.
    pub outputs: Vec<AbsoluteValueInputs>,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    IfChainNumber "IfChainNumber" {
        0 conditions "conditions" required = Vec::new();
        1 default_expression "defaultExpression" optional = None;
        2 enclosed_in_parentheses "enclosedInParentheses" required = false;
        3 inputs "inputs" optional = None;
        4 operator "operator" required = Shaped::blank();
        5 outputs "outputs" required = Vec::new();
        6 property_name "propertyName" optional = None;
        7 value "value" optional = None;
    }
}
impl IfChainNumber {
    /// One with all that is required.
    pub fn new(
        conditions: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>,
        enclosed_in_parentheses: bool,
        outputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>,
    ) -> Self {
        Self {
            conditions: conditions.into_iter().map(Into::into).collect(),
            enclosed_in_parentheses,
            operator: IfChainNumberOperator::IfChainNumber,
            outputs: outputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum IfChainNumberOperator {
    /// `IF_CHAIN_NUMBER`
    IfChainNumber,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    IfChainNumberOperator "IfChainNumberOperator" {
        0 IfChainNumber "IF_CHAIN_NUMBER";
    } 1
}

/// `IfChainString`: 8 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct IfChainString {
    /// `conditions`: a list: `AbsoluteValueInputs`.
    pub conditions: Vec<AbsoluteValueInputs>,
    /// `defaultExpression`: `AbsoluteValueInputs`; may be absent.
    pub default_expression: Option<Box<AbsoluteValueInputs>>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IfChainStringOperator`.
    pub operator: IfChainStringOperator,
    /// `outputs`: a list: `AbsoluteValueInputs`.
    pub outputs: Vec<AbsoluteValueInputs>,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    IfChainString "IfChainString" {
        0 conditions "conditions" required = Vec::new();
        1 default_expression "defaultExpression" optional = None;
        2 enclosed_in_parentheses "enclosedInParentheses" required = false;
        3 inputs "inputs" optional = None;
        4 operator "operator" required = Shaped::blank();
        5 outputs "outputs" required = Vec::new();
        6 property_name "propertyName" optional = None;
        7 value "value" optional = None;
    }
}
impl IfChainString {
    /// One with all that is required.
    pub fn new(
        conditions: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>,
        enclosed_in_parentheses: bool,
        outputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>,
    ) -> Self {
        Self {
            conditions: conditions.into_iter().map(Into::into).collect(),
            enclosed_in_parentheses,
            operator: IfChainStringOperator::IfChainString,
            outputs: outputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum IfChainStringOperator {
    /// `IF_CHAIN_STRING`
    IfChainString,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    IfChainStringOperator "IfChainStringOperator" {
        0 IfChainString "IF_CHAIN_STRING";
    } 1
}

/// `IfNumber`: 7 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct IfNumber {
    /// `elseExpression`: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub else_expression: Option<Box<MediaBridgeAbsoluteValueInputs>>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `ifExpression`: `MediaBridgeAbsoluteValueInputs`.
    pub if_expression: Box<MediaBridgeAbsoluteValueInputs>,
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `IfNumberOperator`.
    pub operator: IfNumberOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    IfNumber "IfNumber" {
        0 else_expression "elseExpression" optional = None;
        1 enclosed_in_parentheses "enclosedInParentheses" required = false;
        2 if_expression "ifExpression" required = Box::new(Shaped::blank());
        3 inputs "inputs" optional = None;
        4 operator "operator" required = Shaped::blank();
        5 property_name "propertyName" optional = None;
        6 value "value" optional = None;
    }
}
impl IfNumber {
    /// One with all that is required.
    pub fn new(
        enclosed_in_parentheses: bool,
        if_expression: impl Into<MediaBridgeAbsoluteValueInputs>,
    ) -> Self {
        Self {
            enclosed_in_parentheses,
            if_expression: Box::new(if_expression.into()),
            operator: IfNumberOperator::IfNumber,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum IfNumberOperator {
    /// `IF_NUMBER`
    IfNumber,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    IfNumberOperator "IfNumberOperator" {
        0 IfNumber "IF_NUMBER";
    } 1
}
