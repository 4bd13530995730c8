// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AbsoluteValueInputs, CaseChangeTestExtensionData, ComboEventRuleBranchOperationType,
    FetchSingleCurrencyPortalCurrencyOperator, FilteringMetaData, MediaBridgeAbsoluteValueInputs,
    OptionDecoratorsExtensionData, PublicDatePointTimeType, RequiredPropertiesExtensionData,
    SoftRequiredPropertiesExtensionData,
};

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
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::ConstantString => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::ConstantString, _ => Self::Unknown(Text::EMPTY) };
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
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::Contains => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::Contains, _ => Self::Unknown(Text::EMPTY) };
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
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::Audio => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::Audio, _ => Self::Unknown(Text::EMPTY) };
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
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::Document => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::Document, _ => Self::Unknown(Text::EMPTY) };
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
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::Image => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::Image, _ => Self::Unknown(Text::EMPTY) };
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
    #[inline] fn part(&self, _: usize) -> &dyn Field {
        match self {
            Self::CreateAudioObjectRequest(value) => value, Self::CreateDocumentObjectRequest(value) => value,
            Self::CreateImageObjectRequest(value) => value, Self::CreateOtherObjectRequest(value) => value,
            Self::CreateVideoObjectRequest(value) => value, Self::Unknown(value) => value,
        }
    }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self {
            Self::CreateAudioObjectRequest(value) => value, Self::CreateDocumentObjectRequest(value) => value,
            Self::CreateImageObjectRequest(value) => value, Self::CreateOtherObjectRequest(value) => value,
            Self::CreateVideoObjectRequest(value) => value, Self::Unknown(value) => value,
        }
    }
    #[inline] fn variant(&self) -> usize {
        match self {
            Self::CreateAudioObjectRequest(_) => 0, Self::CreateDocumentObjectRequest(_) => 1,
            Self::CreateImageObjectRequest(_) => 2, Self::CreateOtherObjectRequest(_) => 3,
            Self::CreateVideoObjectRequest(_) => 4, Self::Unknown(_) => 5,
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index {
            0 => Self::CreateAudioObjectRequest(Shaped::blank()),
            1 => Self::CreateDocumentObjectRequest(Shaped::blank()),
            2 => Self::CreateImageObjectRequest(Shaped::blank()),
            3 => Self::CreateOtherObjectRequest(Shaped::blank()),
            4 => Self::CreateVideoObjectRequest(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
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
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::Other => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::Other, _ => Self::Unknown(Text::EMPTY) };
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
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::Video => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::Video, _ => Self::Unknown(Text::EMPTY) };
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
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::DatedExchangeRate => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::DatedExchangeRate, _ => Self::Unknown(Text::EMPTY) };
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
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self {
            Self::Global => 0, Self::HavenBranch => 1, Self::ObjectType => 2, Self::Portal => 3,
            Self::Unknown(_) => 4,
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index {
            0 => Self::Global, 1 => Self::HavenBranch, 2 => Self::ObjectType, 3 => Self::Portal,
            _ => Self::Unknown(Text::EMPTY),
        };
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
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::DivideNumbers => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::DivideNumbers, _ => Self::Unknown(Text::EMPTY) };
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
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::Euler => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::Euler, _ => Self::Unknown(Text::EMPTY) };
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
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self {
            Self::All => 0, Self::AttentionSpan => 1, Self::MediaPlays => 2, Self::MediaPlaysPercent => 3,
            Self::Unknown(_) => 4,
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index {
            0 => Self::All, 1 => Self::AttentionSpan, 2 => Self::MediaPlays, 3 => Self::MediaPlaysPercent,
            _ => Self::Unknown(Text::EMPTY),
        };
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExtensionData {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExtensionData", kind: Kind::Record(&[
            Member { name: "caseChangeTestExtensionData", required: false },
            Member { name: "extensionStatusMap", required: true },
            Member { name: "optionDecoratorsExtensionData", required: false },
            Member { name: "requiredPropertiesExtensionData", required: false },
            Member { name: "softRequiredPropertiesExtensionData", required: false },
            Member { name: "tags", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            case_change_test_extension_data: None, extension_status_map: Map::EMPTY,
            option_decorators_extension_data: None, required_properties_extension_data: None,
            soft_required_properties_extension_data: None, tags: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.case_change_test_extension_data, 1 => &self.extension_status_map,
            2 => &self.option_decorators_extension_data, 3 => &self.required_properties_extension_data,
            4 => &self.soft_required_properties_extension_data, 5 => &self.tags, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.case_change_test_extension_data, 1 => &mut self.extension_status_map,
            2 => &mut self.option_decorators_extension_data, 3 => &mut self.required_properties_extension_data,
            4 => &mut self.soft_required_properties_extension_data, 5 => &mut self.tags, _ => &mut self.rest,
        }
    }
}
impl ExtensionData {
    /// With all that is required.
    pub fn new(
        extension_status_map: impl Into<Map<ExtensionDataExtensionStatusMap>>,
        tags: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            extension_status_map: extension_status_map.into(), tags: tags.into_iter().map(Into::into).collect(),
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
impl Shaped for ExtensionDataExtensionStatusMap {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExtensionDataExtensionStatusMap", kind: Kind::Enumeration(&["ERROR", "OK", "TIMEOUT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self { Self::Error => 0, Self::Ok => 1, Self::Timeout => 2, Self::Unknown(_) => 3 }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::Error, 1 => Self::Ok, 2 => Self::Timeout, _ => Self::Unknown(Text::EMPTY) };
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalOptionsMetaData {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalOptionsMetaData", kind: Kind::Record(&[
            Member { name: "filter", required: false }, Member { name: "relatedObjectTypeId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { filter: None, related_object_type_id: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.filter, 1 => &self.related_object_type_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.filter, 1 => &mut self.related_object_type_id, _ => &mut self.rest }
    }
}
impl ExternalOptionsMetaData {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl Default for ExternalOptionsMetaData {
    #[inline] fn default() -> Self { Self::new() }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExtractMostRecentEmailReplyHtml {
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
impl ExtractMostRecentEmailReplyHtml {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: ExtractMostRecentEmailReplyHtmlOperator::ExtractMostRecentEmailReplyHtml, ..Shaped::blank() }
    }
}
impl Default for ExtractMostRecentEmailReplyHtml {
    #[inline] fn default() -> Self { Self::new() }
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
impl Shaped for ExtractMostRecentEmailReplyHtmlOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExtractMostRecentEmailReplyHtmlOperator", kind: Kind::Enumeration(&[
            "EXTRACT_MOST_RECENT_EMAIL_REPLY_HTML",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self { Self::ExtractMostRecentEmailReplyHtml => 0, Self::Unknown(_) => 1 }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::ExtractMostRecentEmailReplyHtml, _ => Self::Unknown(Text::EMPTY) };
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExtractMostRecentEmailReplyText {
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
impl ExtractMostRecentEmailReplyText {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: ExtractMostRecentEmailReplyTextOperator::ExtractMostRecentEmailReplyText, ..Shaped::blank() }
    }
}
impl Default for ExtractMostRecentEmailReplyText {
    #[inline] fn default() -> Self { Self::new() }
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
impl Shaped for ExtractMostRecentEmailReplyTextOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExtractMostRecentEmailReplyTextOperator", kind: Kind::Enumeration(&[
            "EXTRACT_MOST_RECENT_EMAIL_REPLY_TEXT",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self { Self::ExtractMostRecentEmailReplyText => 0, Self::Unknown(_) => 1 }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::ExtractMostRecentEmailReplyText, _ => Self::Unknown(Text::EMPTY) };
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExtractMostRecentPlainTextEmailReply {
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
impl ExtractMostRecentPlainTextEmailReply {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self {
            operator: ExtractMostRecentPlainTextEmailReplyOperator::ExtractMostRecentPlainTextEmailReply,
            ..Shaped::blank()
        }
    }
}
impl Default for ExtractMostRecentPlainTextEmailReply {
    #[inline] fn default() -> Self { Self::new() }
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
impl Shaped for ExtractMostRecentPlainTextEmailReplyOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExtractMostRecentPlainTextEmailReplyOperator", kind: Kind::Enumeration(&[
            "EXTRACT_MOST_RECENT_PLAIN_TEXT_EMAIL_REPLY",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self { Self::ExtractMostRecentPlainTextEmailReply => 0, Self::Unknown(_) => 1 }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::ExtractMostRecentPlainTextEmailReply, _ => Self::Unknown(Text::EMPTY) };
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FetchCurrencyDecimalPlaces {
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
impl FetchCurrencyDecimalPlaces {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: FetchCurrencyDecimalPlacesOperator::FetchCurrencyDecimalPlaces, ..Shaped::blank() }
    }
}
impl Default for FetchCurrencyDecimalPlaces {
    #[inline] fn default() -> Self { Self::new() }
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
impl Shaped for FetchCurrencyDecimalPlacesOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FetchCurrencyDecimalPlacesOperator", kind: Kind::Enumeration(&[
            "FETCH_CURRENCY_DECIMAL_PLACES",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::FetchCurrencyDecimalPlaces => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::FetchCurrencyDecimalPlaces, _ => Self::Unknown(Text::EMPTY) };
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FetchExchangeRate {
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
impl FetchExchangeRate {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: FetchExchangeRateOperator::FetchExchangeRate, ..Shaped::blank() } }
}
impl Default for FetchExchangeRate {
    #[inline] fn default() -> Self { Self::new() }
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
impl Shaped for FetchExchangeRateOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FetchExchangeRateOperator", kind: Kind::Enumeration(&["FETCH_EXCHANGE_RATE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::FetchExchangeRate => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::FetchExchangeRate, _ => Self::Unknown(Text::EMPTY) };
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FetchPortalHomeCurrency {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FetchPortalHomeCurrency", kind: Kind::Record(&[
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
impl FetchPortalHomeCurrency {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: FetchPortalHomeCurrencyOperator::FetchPortalHomeCurrency, ..Shaped::blank() }
    }
}
impl Default for FetchPortalHomeCurrency {
    #[inline] fn default() -> Self { Self::new() }
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
impl Shaped for FetchPortalHomeCurrencyOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FetchPortalHomeCurrencyOperator", kind: Kind::Enumeration(&["FETCH_PORTAL_HOME_CURRENCY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::FetchPortalHomeCurrency => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::FetchPortalHomeCurrency, _ => Self::Unknown(Text::EMPTY) };
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FetchSingleCurrencyPortalCurrency {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FetchSingleCurrencyPortalCurrency", kind: Kind::Record(&[
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
impl FetchSingleCurrencyPortalCurrency {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self {
            operator: FetchSingleCurrencyPortalCurrencyOperator::FetchSingleCurrencyPortalCurrency,
            ..Shaped::blank()
        }
    }
}
impl Default for FetchSingleCurrencyPortalCurrency {
    #[inline] fn default() -> Self { Self::new() }
}

crate::runtime::shaped_traits! {
    Contains, CreateAudioObjectRequest, CreateDocumentObjectRequest, CreateImageObjectRequest, CreateMbObjectRequest,
    CreateOtherObjectRequest, CreateVideoObjectRequest, DateIn2026_03, DatedExchangeRate, DefaultRequirements,
    DefinitionSource, DivideNumbers, Endpoints, Euler, EventVisibilityChange, EventVisibilityResponse, ExtensionData,
    ExternalOptionsMetaData, ExtractMostRecentEmailReplyHtml, ExtractMostRecentEmailReplyText,
    ExtractMostRecentPlainTextEmailReply, FetchCurrencyDecimalPlaces, FetchExchangeRate, FetchPortalHomeCurrency,
    FetchSingleCurrencyPortalCurrency,
}

crate::runtime::enumeration_traits! {
    ConstantStringOperator, ContainsOperator, CreateAudioObjectRequestMediaType,
    CreateDocumentObjectRequestMediaType, CreateImageObjectRequestMediaType, CreateOtherObjectRequestMediaType,
    CreateVideoObjectRequestMediaType, DatedExchangeRateOperator, DefinitionSourceType, DivideNumbersOperator,
    EulerOperator, EventVisibilityChangeEventType, ExtensionDataExtensionStatusMap,
    ExtractMostRecentEmailReplyHtmlOperator, ExtractMostRecentEmailReplyTextOperator,
    ExtractMostRecentPlainTextEmailReplyOperator, FetchCurrencyDecimalPlacesOperator, FetchExchangeRateOperator,
    FetchPortalHomeCurrencyOperator,
}
