// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AbsoluteValueInputs, CreateAudioObjectRequestMediaType, CreateDocumentObjectRequestMediaType,
    CreateImageObjectRequestMediaType, CreateOtherObjectRequestMediaType, CreateVideoObjectRequestMediaType,
    MediaBridgeAbsoluteValueInputs, PublicYearReferenceReferenceType,
};

/// `TimeBetween`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct TimeBetween {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `TimeBetweenOperator`.
    pub operator: TimeBetweenOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TimeBetween {
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
impl TimeBetween {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: TimeBetweenOperator::TimeBetween, ..Shaped::blank() } }
}
impl Default for TimeBetween {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum TimeBetweenOperator {
    /// `TIME_BETWEEN`
    TimeBetween,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for TimeBetweenOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimeBetweenOperator", kind: Kind::Enumeration(&["TIME_BETWEEN"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::TimeBetween => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::TimeBetween, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `TimeBetweenSkipWeekends`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct TimeBetweenSkipWeekends {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `TimeBetweenSkipWeekendsOperator`.
    pub operator: TimeBetweenSkipWeekendsOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TimeBetweenSkipWeekends {
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
impl TimeBetweenSkipWeekends {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: TimeBetweenSkipWeekendsOperator::TimeBetweenSkipWeekends, ..Shaped::blank() }
    }
}
impl Default for TimeBetweenSkipWeekends {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum TimeBetweenSkipWeekendsOperator {
    /// `TIME_BETWEEN_SKIP_WEEKENDS`
    TimeBetweenSkipWeekends,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for TimeBetweenSkipWeekendsOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimeBetweenSkipWeekendsOperator", kind: Kind::Enumeration(&["TIME_BETWEEN_SKIP_WEEKENDS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::TimeBetweenSkipWeekends => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::TimeBetweenSkipWeekends, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `TimestampOfPropertyVariable`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct TimestampOfPropertyVariable {
    /// `operator`: `TimestampOfPropertyVariableOperator`.
    pub operator: TimestampOfPropertyVariableOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TimestampOfPropertyVariable {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimestampOfPropertyVariable", kind: Kind::Record(&[
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
impl TimestampOfPropertyVariable {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: TimestampOfPropertyVariableOperator::TimestampOfPropertyVariable, ..Shaped::blank() }
    }
}
impl Default for TimestampOfPropertyVariable {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum TimestampOfPropertyVariableOperator {
    /// `TIMESTAMP_OF_PROPERTY_VARIABLE`
    TimestampOfPropertyVariable,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for TimestampOfPropertyVariableOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimestampOfPropertyVariableOperator", kind: Kind::Enumeration(&[
            "TIMESTAMP_OF_PROPERTY_VARIABLE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self { Self::TimestampOfPropertyVariable => 0, Self::Unknown(_) => 1 }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::TimestampOfPropertyVariable, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `TimestampOfTargetPropertyVariable`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct TimestampOfTargetPropertyVariable {
    /// `operator`: `TimestampOfTargetPropertyVariableOperator`.
    pub operator: TimestampOfTargetPropertyVariableOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TimestampOfTargetPropertyVariable {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimestampOfTargetPropertyVariable", kind: Kind::Record(&[
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
impl TimestampOfTargetPropertyVariable {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self {
            operator: TimestampOfTargetPropertyVariableOperator::TimestampOfTargetPropertyVariable,
            ..Shaped::blank()
        }
    }
}
impl Default for TimestampOfTargetPropertyVariable {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum TimestampOfTargetPropertyVariableOperator {
    /// `TIMESTAMP_OF_TARGET_PROPERTY_VARIABLE`
    TimestampOfTargetPropertyVariable,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for TimestampOfTargetPropertyVariableOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimestampOfTargetPropertyVariableOperator", kind: Kind::Enumeration(&[
            "TIMESTAMP_OF_TARGET_PROPERTY_VARIABLE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self { Self::TimestampOfTargetPropertyVariable => 0, Self::Unknown(_) => 1 }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::TimestampOfTargetPropertyVariable, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `UpdateAudioObjectRequest`: 9 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateAudioObjectRequest {
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
    /// `title`: text; may be absent.
    pub title: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UpdateAudioObjectRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateAudioObjectRequest", kind: Kind::Record(&[
            Member { name: "detailsPageLink", required: false }, Member { name: "duration", required: false },
            Member { name: "externalId", required: false }, Member { name: "fileUrl", required: false },
            Member { name: "mediaType", required: true }, Member { name: "oembedUrl", required: false },
            Member { name: "posterUrl", required: false }, Member { name: "thumbnailUrl", required: false },
            Member { name: "title", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            details_page_link: None, duration: None, external_id: None, file_url: None, media_type: Shaped::blank(),
            oembed_url: None, poster_url: None, thumbnail_url: None, title: None, rest: Rest::EMPTY,
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
impl UpdateAudioObjectRequest {
    /// With what can have one value only.
    pub fn new() -> Self { Self { media_type: CreateAudioObjectRequestMediaType::Audio, ..Shaped::blank() } }
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
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<Text>) -> Self { self.title = Some(title.into()); self }
}
impl Default for UpdateAudioObjectRequest {
    #[inline] fn default() -> Self { Self::new() }
}

/// `UpdateDocumentObjectRequest`: 9 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateDocumentObjectRequest {
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
    /// `title`: text; may be absent.
    pub title: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UpdateDocumentObjectRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateDocumentObjectRequest", kind: Kind::Record(&[
            Member { name: "detailsPageLink", required: false }, Member { name: "duration", required: false },
            Member { name: "externalId", required: false }, Member { name: "fileUrl", required: false },
            Member { name: "mediaType", required: true }, Member { name: "oembedUrl", required: false },
            Member { name: "posterUrl", required: false }, Member { name: "thumbnailUrl", required: false },
            Member { name: "title", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            details_page_link: None, duration: None, external_id: None, file_url: None, media_type: Shaped::blank(),
            oembed_url: None, poster_url: None, thumbnail_url: None, title: None, rest: Rest::EMPTY,
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
impl UpdateDocumentObjectRequest {
    /// With what can have one value only.
    pub fn new() -> Self { Self { media_type: CreateDocumentObjectRequestMediaType::Document, ..Shaped::blank() } }
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
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<Text>) -> Self { self.title = Some(title.into()); self }
}
impl Default for UpdateDocumentObjectRequest {
    #[inline] fn default() -> Self { Self::new() }
}

/// `UpdateImageObjectRequest`: 9 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateImageObjectRequest {
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
    /// `title`: text; may be absent.
    pub title: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UpdateImageObjectRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateImageObjectRequest", kind: Kind::Record(&[
            Member { name: "detailsPageLink", required: false }, Member { name: "duration", required: false },
            Member { name: "externalId", required: false }, Member { name: "fileUrl", required: false },
            Member { name: "mediaType", required: true }, Member { name: "oembedUrl", required: false },
            Member { name: "posterUrl", required: false }, Member { name: "thumbnailUrl", required: false },
            Member { name: "title", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            details_page_link: None, duration: None, external_id: None, file_url: None, media_type: Shaped::blank(),
            oembed_url: None, poster_url: None, thumbnail_url: None, title: None, rest: Rest::EMPTY,
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
impl UpdateImageObjectRequest {
    /// With what can have one value only.
    pub fn new() -> Self { Self { media_type: CreateImageObjectRequestMediaType::Image, ..Shaped::blank() } }
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
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<Text>) -> Self { self.title = Some(title.into()); self }
}
impl Default for UpdateImageObjectRequest {
    #[inline] fn default() -> Self { Self::new() }
}

/// `UpdateMbObjectRequest`: 5 alternatives, told apart by `mediaType`.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum UpdateMbObjectRequest {
    /// `mediaType` is `AUDIO`.
    UpdateAudioObjectRequest(UpdateAudioObjectRequest),
    /// `mediaType` is `DOCUMENT`.
    UpdateDocumentObjectRequest(UpdateDocumentObjectRequest),
    /// `mediaType` is `IMAGE`.
    UpdateImageObjectRequest(UpdateImageObjectRequest),
    /// `mediaType` is `OTHER`.
    UpdateOtherObjectRequest(UpdateOtherObjectRequest),
    /// `mediaType` is `VIDEO`.
    UpdateVideoObjectRequest(UpdateVideoObjectRequest),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for UpdateMbObjectRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateMbObjectRequest", kind: Kind::Union(&[
            Variant { name: "UpdateAudioObjectRequest", tag: Some(("mediaType", &["AUDIO"])), required: &[] },
            Variant { name: "UpdateDocumentObjectRequest", tag: Some(("mediaType", &["DOCUMENT"])), required: &[] },
            Variant { name: "UpdateImageObjectRequest", tag: Some(("mediaType", &["IMAGE"])), required: &[] },
            Variant { name: "UpdateOtherObjectRequest", tag: Some(("mediaType", &["OTHER"])), required: &[] },
            Variant { name: "UpdateVideoObjectRequest", tag: Some(("mediaType", &["VIDEO"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn part(&self, _: usize) -> &dyn Field {
        match self {
            Self::UpdateAudioObjectRequest(value) => value, Self::UpdateDocumentObjectRequest(value) => value,
            Self::UpdateImageObjectRequest(value) => value, Self::UpdateOtherObjectRequest(value) => value,
            Self::UpdateVideoObjectRequest(value) => value, Self::Unknown(value) => value,
        }
    }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self {
            Self::UpdateAudioObjectRequest(value) => value, Self::UpdateDocumentObjectRequest(value) => value,
            Self::UpdateImageObjectRequest(value) => value, Self::UpdateOtherObjectRequest(value) => value,
            Self::UpdateVideoObjectRequest(value) => value, Self::Unknown(value) => value,
        }
    }
    #[inline] fn variant(&self) -> usize {
        match self {
            Self::UpdateAudioObjectRequest(_) => 0, Self::UpdateDocumentObjectRequest(_) => 1,
            Self::UpdateImageObjectRequest(_) => 2, Self::UpdateOtherObjectRequest(_) => 3,
            Self::UpdateVideoObjectRequest(_) => 4, Self::Unknown(_) => 5,
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index {
            0 => Self::UpdateAudioObjectRequest(Shaped::blank()),
            1 => Self::UpdateDocumentObjectRequest(Shaped::blank()),
            2 => Self::UpdateImageObjectRequest(Shaped::blank()),
            3 => Self::UpdateOtherObjectRequest(Shaped::blank()),
            4 => Self::UpdateVideoObjectRequest(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
    }
}
impl From<UpdateAudioObjectRequest> for UpdateMbObjectRequest {
    fn from(value: UpdateAudioObjectRequest) -> Self {
        Self::UpdateAudioObjectRequest(value)
    }
}
impl From<UpdateDocumentObjectRequest> for UpdateMbObjectRequest {
    fn from(value: UpdateDocumentObjectRequest) -> Self {
        Self::UpdateDocumentObjectRequest(value)
    }
}
impl From<UpdateImageObjectRequest> for UpdateMbObjectRequest {
    fn from(value: UpdateImageObjectRequest) -> Self {
        Self::UpdateImageObjectRequest(value)
    }
}
impl From<UpdateOtherObjectRequest> for UpdateMbObjectRequest {
    fn from(value: UpdateOtherObjectRequest) -> Self {
        Self::UpdateOtherObjectRequest(value)
    }
}
impl From<UpdateVideoObjectRequest> for UpdateMbObjectRequest {
    fn from(value: UpdateVideoObjectRequest) -> Self {
        Self::UpdateVideoObjectRequest(value)
    }
}

/// `UpdateOtherObjectRequest`: 9 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateOtherObjectRequest {
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
    /// `title`: text; may be absent.
    pub title: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UpdateOtherObjectRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateOtherObjectRequest", kind: Kind::Record(&[
            Member { name: "detailsPageLink", required: false }, Member { name: "duration", required: false },
            Member { name: "externalId", required: false }, Member { name: "fileUrl", required: false },
            Member { name: "mediaType", required: true }, Member { name: "oembedUrl", required: false },
            Member { name: "posterUrl", required: false }, Member { name: "thumbnailUrl", required: false },
            Member { name: "title", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            details_page_link: None, duration: None, external_id: None, file_url: None, media_type: Shaped::blank(),
            oembed_url: None, poster_url: None, thumbnail_url: None, title: None, rest: Rest::EMPTY,
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
impl UpdateOtherObjectRequest {
    /// With what can have one value only.
    pub fn new() -> Self { Self { media_type: CreateOtherObjectRequestMediaType::Other, ..Shaped::blank() } }
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
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<Text>) -> Self { self.title = Some(title.into()); self }
}
impl Default for UpdateOtherObjectRequest {
    #[inline] fn default() -> Self { Self::new() }
}

/// `UpdateVideoObjectRequest`: 11 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateVideoObjectRequest {
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
    /// `title`: text; may be absent.
    pub title: Option<Text>,
    /// `transcriptUrl`: text; may be absent.
    pub transcript_url: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UpdateVideoObjectRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateVideoObjectRequest", kind: Kind::Record(&[
            Member { name: "bearerToken", required: false }, Member { name: "detailsPageLink", required: false },
            Member { name: "duration", required: false }, Member { name: "externalId", required: false },
            Member { name: "fileUrl", required: false }, Member { name: "mediaType", required: true },
            Member { name: "oembedUrl", required: false }, Member { name: "posterUrl", required: false },
            Member { name: "thumbnailUrl", required: false }, Member { name: "title", required: false },
            Member { name: "transcriptUrl", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            bearer_token: None, details_page_link: None, duration: None, external_id: None, file_url: None,
            media_type: Shaped::blank(), oembed_url: None, poster_url: None, thumbnail_url: None, title: None,
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
impl UpdateVideoObjectRequest {
    /// With what can have one value only.
    pub fn new() -> Self { Self { media_type: CreateVideoObjectRequestMediaType::Video, ..Shaped::blank() } }
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
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<Text>) -> Self { self.title = Some(title.into()); self }
    /// Sets `transcriptUrl`.
    pub fn transcript_url(mut self, transcript_url: impl Into<Text>) -> Self {
        self.transcript_url = Some(transcript_url.into()); self
    }
}
impl Default for UpdateVideoObjectRequest {
    #[inline] fn default() -> Self { Self::new() }
}

/// `UpperCase`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpperCase {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `UpperCaseOperator`.
    pub operator: UpperCaseOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UpperCase {
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
impl UpperCase {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: UpperCaseOperator::UpperCase, ..Shaped::blank() } }
}
impl Default for UpperCase {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum UpperCaseOperator {
    /// `UPPER_CASE`
    UpperCase,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for UpperCaseOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpperCaseOperator", kind: Kind::Enumeration(&["UPPER_CASE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::UpperCase => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::UpperCase, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `ValidateWhen`: 6 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct ValidateWhen {
    /// `checkExpression`: `AbsoluteValueInputs`.
    pub check_expression: Box<AbsoluteValueInputs>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `ValidateWhenOperator`.
    pub operator: ValidateWhenOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ValidateWhen {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ValidateWhen", kind: Kind::Record(&[
            Member { name: "checkExpression", required: true },
            Member { name: "enclosedInParentheses", required: true }, Member { name: "inputs", required: false },
            Member { name: "operator", required: true }, Member { name: "propertyName", required: false },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            check_expression: Box::new(Shaped::blank()), enclosed_in_parentheses: false, inputs: None,
            operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.check_expression, 1 => &self.enclosed_in_parentheses, 2 => &self.inputs, 3 => &self.operator,
            4 => &self.property_name, 5 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.check_expression, 1 => &mut self.enclosed_in_parentheses, 2 => &mut self.inputs,
            3 => &mut self.operator, 4 => &mut self.property_name, 5 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl ValidateWhen {
    /// With all that is required.
    pub fn new(check_expression: impl Into<AbsoluteValueInputs>, enclosed_in_parentheses: bool) -> Self {
        Self {
            check_expression: Box::new(check_expression.into()), enclosed_in_parentheses,
            operator: ValidateWhenOperator::ValidateWhen, ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum ValidateWhenOperator {
    /// `VALIDATE_WHEN`
    ValidateWhen,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ValidateWhenOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ValidateWhenOperator", kind: Kind::Enumeration(&["VALIDATE_WHEN"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::ValidateWhen => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::ValidateWhen, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `VideoObject`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct VideoObject {
    /// `deeplinkUrl`: text.
    pub deeplink_url: Text,
    /// `fileId`: a whole number.
    pub file_id: i64,
    /// `id`: a whole number.
    pub id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for VideoObject {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "VideoObject", kind: Kind::Record(&[
            Member { name: "deeplinkUrl", required: true }, Member { name: "fileId", required: true },
            Member { name: "id", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { deeplink_url: Text::EMPTY, file_id: 0, id: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.deeplink_url, 1 => &self.file_id, 2 => &self.id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.deeplink_url, 1 => &mut self.file_id, 2 => &mut self.id, _ => &mut self.rest }
    }
}
impl VideoObject {
    /// With all that is required.
    pub fn new(deeplink_url: impl Into<Text>, file_id: impl Into<i64>, id: impl Into<i64>) -> Self {
        Self { deeplink_url: deeplink_url.into(), file_id: file_id.into(), id: id.into(), rest: Rest::EMPTY }
    }
}

/// `Xor`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct Xor {
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `XorOperator`.
    pub operator: XorOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Xor {
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
impl Xor {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self { enclosed_in_parentheses, operator: XorOperator::Xor, ..Shaped::blank() }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum XorOperator {
    /// `XOR`
    Xor,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for XorOperator {
    #[inline] fn shape(&self) -> &'static Shape { &Shape { name: "XorOperator", kind: Kind::Enumeration(&["XOR"]) } }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::Xor => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::Xor, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `Year`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct Year {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `PublicYearReferenceReferenceType`.
    pub operator: PublicYearReferenceReferenceType,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Year {
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
impl Year {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: PublicYearReferenceReferenceType::Year, ..Shaped::blank() } }
}
impl Default for Year {
    #[inline] fn default() -> Self { Self::new() }
}

crate::runtime::shaped_traits! {
    TimeBetween, TimeBetweenSkipWeekends, TimestampOfPropertyVariable, TimestampOfTargetPropertyVariable,
    UpdateAudioObjectRequest, UpdateDocumentObjectRequest, UpdateImageObjectRequest, UpdateMbObjectRequest,
    UpdateOtherObjectRequest, UpdateVideoObjectRequest, UpperCase, ValidateWhen, VideoObject, Xor, Year,
}

crate::runtime::enumeration_traits! {
    TimeBetweenOperator, TimeBetweenSkipWeekendsOperator, TimestampOfPropertyVariableOperator,
    TimestampOfTargetPropertyVariableOperator, UpperCaseOperator, ValidateWhenOperator, XorOperator,
}
