// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AbsoluteValueInputs, AssociationDefinition, GroupView, InboundDbObjectType, IntegratorOEmbedDomainModel,
    IntegratorObjectCreationRequestMediaTypes, MediaBridgeAbsoluteValueInputs, ObjectTypeDefinitionLabels,
    ParseNumberOperator, Property1, PropertyDefinition, PublicMonthReferenceReferenceType,
    PublicNowReferenceReferenceType, PublicOrFilterBranchFilterBranchType, PublicYearReferenceReferenceType,
    TimeBetweenSkipWeekendsOperator, UpperCaseOperator, XorOperator,
};

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
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::Started => 0, Self::Viewed => 1, Self::Unknown(_) => 2 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::Started, 1 => Self::Viewed, _ => Self::Unknown(Text::EMPTY) };
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
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self { Self::Email => 0, Self::ExternalPage => 1, Self::Unknown(_) => 2 }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::Email, 1 => Self::ExternalPage, _ => Self::Unknown(Text::EMPTY) };
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
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::MinNumbers => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::MinNumbers, _ => Self::Unknown(Text::EMPTY) };
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
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::MoreThan => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::MoreThan, _ => Self::Unknown(Text::EMPTY) };
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
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::MoreThanOrEqual => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::MoreThanOrEqual, _ => Self::Unknown(Text::EMPTY) };
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
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::MultiplyNumbers => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::MultiplyNumbers, _ => Self::Unknown(Text::EMPTY) };
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
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::Not => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::Not, _ => Self::Unknown(Text::EMPTY) };
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
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::NumberEquals => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::NumberEquals, _ => Self::Unknown(Text::EMPTY) };
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
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::NumberPropertyVariable => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::NumberPropertyVariable, _ => Self::Unknown(Text::EMPTY) };
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
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self { Self::NumberTargetPropertyVariable => 0, Self::Unknown(_) => 1 }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::NumberTargetPropertyVariable, _ => Self::Unknown(Text::EMPTY) };
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
}
impl Default for NumberToString {
    #[inline] fn default() -> Self { Self::new() }
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
impl Shaped for NumberToStringOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "NumberToStringOperator", kind: Kind::Enumeration(&["NUMBER_TO_STRING"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::NumberToString => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::NumberToString, _ => Self::Unknown(Text::EMPTY) };
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for OEmbedDomainsCollectionResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "OEmbedDomainsCollectionResponse", kind: Kind::Record(&[
            Member { name: "results", required: true }, Member { name: "totalCount", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), total_count: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.results, 1 => &self.total_count, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, 1 => &mut self.total_count, _ => &mut self.rest }
    }
}
impl OEmbedDomainsCollectionResponse {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<IntegratorOEmbedDomainModel>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ObjectDefinitionResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectDefinitionResponse", kind: Kind::Record(&[
            Member { name: "objectTypeId", required: true }, Member { name: "objectTypeName", required: true },
            Member { name: "properties", required: true }, Member { name: "propertyGroups", required: true },
            Member { name: "schema", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_type_id: Text::EMPTY, object_type_name: Text::EMPTY, properties: Vec::new(),
            property_groups: Vec::new(), schema: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type_id, 1 => &self.object_type_name, 2 => &self.properties,
            3 => &self.property_groups, 4 => &self.schema, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type_id, 1 => &mut self.object_type_name, 2 => &mut self.properties,
            3 => &mut self.property_groups, 4 => &mut self.schema, _ => &mut self.rest,
        }
    }
}
impl ObjectDefinitionResponse {
    /// With all that is required.
    pub fn new(
        object_type_id: impl Into<Text>, object_type_name: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<PropertyDefinition>>,
        property_groups: impl IntoIterator<Item = impl Into<GroupView>>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(), object_type_name: object_type_name.into(),
            properties: properties.into_iter().map(Into::into).collect(),
            property_groups: property_groups.into_iter().map(Into::into).collect(), ..Shaped::blank()
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ObjectSchema {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectSchema", kind: Kind::Record(&[
            Member { name: "allowsSensitiveProperties", required: true },
            Member { name: "archived", required: true }, Member { name: "associations", required: true },
            Member { name: "createdAt", required: false }, Member { name: "createdByUserId", required: false },
            Member { name: "description", required: false }, Member { name: "fullyQualifiedName", required: true },
            Member { name: "id", required: true }, Member { name: "labels", required: true },
            Member { name: "name", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "primaryDisplayProperty", required: false },
            Member { name: "properties", required: true }, Member { name: "requiredProperties", required: true },
            Member { name: "searchableProperties", required: true },
            Member { name: "secondaryDisplayProperties", required: true },
            Member { name: "updatedAt", required: false }, Member { name: "updatedByUserId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allows_sensitive_properties: false, archived: false, associations: Vec::new(), created_at: None,
            created_by_user_id: None, description: None, fully_qualified_name: Text::EMPTY, id: Text::EMPTY,
            labels: Shaped::blank(), name: Text::EMPTY, object_type_id: Text::EMPTY, primary_display_property: None,
            properties: Vec::new(), required_properties: Vec::new(), searchable_properties: Vec::new(),
            secondary_display_properties: Vec::new(), updated_at: None, updated_by_user_id: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allows_sensitive_properties, 1 => &self.archived, 2 => &self.associations,
            3 => &self.created_at, 4 => &self.created_by_user_id, 5 => &self.description,
            6 => &self.fully_qualified_name, 7 => &self.id, 8 => &self.labels, 9 => &self.name,
            10 => &self.object_type_id, 11 => &self.primary_display_property, 12 => &self.properties,
            13 => &self.required_properties, 14 => &self.searchable_properties,
            15 => &self.secondary_display_properties, 16 => &self.updated_at, 17 => &self.updated_by_user_id,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allows_sensitive_properties, 1 => &mut self.archived, 2 => &mut self.associations,
            3 => &mut self.created_at, 4 => &mut self.created_by_user_id, 5 => &mut self.description,
            6 => &mut self.fully_qualified_name, 7 => &mut self.id, 8 => &mut self.labels, 9 => &mut self.name,
            10 => &mut self.object_type_id, 11 => &mut self.primary_display_property, 12 => &mut self.properties,
            13 => &mut self.required_properties, 14 => &mut self.searchable_properties,
            15 => &mut self.secondary_display_properties, 16 => &mut self.updated_at,
            17 => &mut self.updated_by_user_id, _ => &mut self.rest,
        }
    }
}
impl ObjectSchema {
    /// With all that is required.
    pub fn new(
        allows_sensitive_properties: bool, archived: bool,
        associations: impl IntoIterator<Item = impl Into<AssociationDefinition>>,
        fully_qualified_name: impl Into<Text>, id: impl Into<Text>, labels: impl Into<ObjectTypeDefinitionLabels>,
        name: impl Into<Text>, object_type_id: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<Property1>>,
        required_properties: impl IntoIterator<Item = impl Into<Text>>,
        searchable_properties: impl IntoIterator<Item = impl Into<Text>>,
        secondary_display_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            allows_sensitive_properties, archived, associations: associations.into_iter().map(Into::into).collect(),
            fully_qualified_name: fully_qualified_name.into(), id: id.into(), labels: labels.into(),
            name: name.into(), object_type_id: object_type_id.into(),
            properties: properties.into_iter().map(Into::into).collect(),
            required_properties: required_properties.into_iter().map(Into::into).collect(),
            searchable_properties: searchable_properties.into_iter().map(Into::into).collect(),
            secondary_display_properties: secondary_display_properties.into_iter().map(Into::into).collect(),
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ObjectTypeIdProto {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectTypeIdProto", kind: Kind::Record(&[
            Member { name: "innerId", required: true }, Member { name: "metaTypeId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inner_id: 0, meta_type_id: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.inner_id, 1 => &self.meta_type_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inner_id, 1 => &mut self.meta_type_id, _ => &mut self.rest }
    }
}
impl ObjectTypeIdProto {
    /// With all that is required.
    pub fn new(inner_id: impl Into<i64>, meta_type_id: impl Into<i64>) -> Self {
        Self { inner_id: inner_id.into(), meta_type_id: meta_type_id.into(), rest: Rest::EMPTY }
    }
}

/// `OptionDecorations`: one member.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct OptionDecorations {
    /// `color`: `OptionDecorationsColor`.
    pub color: OptionDecorationsColor,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for OptionDecorations {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "OptionDecorations", kind: Kind::Record(&[Member { name: "color", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { color: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.color, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.color, _ => &mut self.rest }
    }
}
impl OptionDecorations {
    /// With all that is required.
    pub fn new(color: impl Into<OptionDecorationsColor>) -> Self { Self { color: color.into(), rest: Rest::EMPTY } }
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
impl Shaped for OptionDecorationsColor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "OptionDecorationsColor", kind: Kind::Enumeration(&[
            "BLACK", "BLUE", "BLUE_LIGHT", "GRAY", "GREEN", "GREEN_LIGHT", "ORANGE", "ORANGE_LIGHT", "PINK",
            "PINK_LIGHT", "PURPLE", "PURPLE_LIGHT", "RED", "RED_LIGHT", "TEAL", "TEAL_LIGHT", "YELLOW",
            "YELLOW_LIGHT",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self {
            Self::Black => 0, Self::Blue => 1, Self::BlueLight => 2, Self::Gray => 3, Self::Green => 4,
            Self::GreenLight => 5, Self::Orange => 6, Self::OrangeLight => 7, Self::Pink => 8, Self::PinkLight => 9,
            Self::Purple => 10, Self::PurpleLight => 11, Self::Red => 12, Self::RedLight => 13, Self::Teal => 14,
            Self::TealLight => 15, Self::Yellow => 16, Self::YellowLight => 17, Self::Unknown(_) => 18,
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index {
            0 => Self::Black, 1 => Self::Blue, 2 => Self::BlueLight, 3 => Self::Gray, 4 => Self::Green,
            5 => Self::GreenLight, 6 => Self::Orange, 7 => Self::OrangeLight, 8 => Self::Pink, 9 => Self::PinkLight,
            10 => Self::Purple, 11 => Self::PurpleLight, 12 => Self::Red, 13 => Self::RedLight, 14 => Self::Teal,
            15 => Self::TealLight, 16 => Self::Yellow, 17 => Self::YellowLight, _ => Self::Unknown(Text::EMPTY),
        };
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for OptionDecoratorsExtensionData {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "OptionDecoratorsExtensionData", kind: Kind::Record(&[
            Member { name: "optionDecoratorStyle", required: true },
            Member { name: "optionDecorators", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { option_decorator_style: Shaped::blank(), option_decorators: Map::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.option_decorator_style, 1 => &self.option_decorators, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.option_decorator_style, 1 => &mut self.option_decorators, _ => &mut self.rest }
    }
}
impl OptionDecoratorsExtensionData {
    /// With all that is required.
    pub fn new(
        option_decorator_style: impl Into<OptionDecoratorsExtensionDataOptionDecoratorStyle>,
        option_decorators: impl Into<Map<OptionDecorations>>,
    ) -> Self {
        Self {
            option_decorator_style: option_decorator_style.into(), option_decorators: option_decorators.into(),
            rest: Rest::EMPTY,
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
impl Shaped for OptionDecoratorsExtensionDataOptionDecoratorStyle {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "OptionDecoratorsExtensionDataOptionDecoratorStyle", kind: Kind::Enumeration(&[
            "LABEL_ONLY", "LABEL_WITH_BADGE", "LABEL_WITH_COLOR",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self { Self::LabelOnly => 0, Self::LabelWithBadge => 1, Self::LabelWithColor => 2, Self::Unknown(_) => 3 }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index {
            0 => Self::LabelOnly, 1 => Self::LabelWithBadge, 2 => Self::LabelWithColor,
            _ => Self::Unknown(Text::EMPTY),
        };
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Or {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Or", kind: Kind::Record(&[
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
impl Or {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self { enclosed_in_parentheses, operator: PublicOrFilterBranchFilterBranchType::Or, ..Shaped::blank() }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ParseNumber {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ParseNumber", kind: Kind::Record(&[
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
impl ParseNumber {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: ParseNumberOperator::ParseNumber, ..Shaped::blank() } }
}
impl Default for ParseNumber {
    #[inline] fn default() -> Self { Self::new() }
}

crate::runtime::shaped_traits! {
    MediaBridgeTimeBetweenSkipWeekends, MediaBridgeUpperCase, MediaBridgeXor, MediaBridgeYear, MediaPlayedEvent,
    MediaPlayedEventRequest, MediaPlayedPercentageEvent, MediaPlayedPercentageEventRequest, MinNumbers, Month,
    MoreThan, MoreThanOrEqual, MultiplyNumbers, Not, Now, NumberEquals, NumberPropertyVariable,
    NumberTargetPropertyVariable, NumberToString, OEmbedDomainsCollectionResponse, ObjectDefinitionResponse,
    ObjectSchema, ObjectTypeIdProto, OptionDecorations, OptionDecoratorsExtensionData, Or, ParseNumber,
}

crate::runtime::enumeration_traits! {
    MediaPlayedEventState, MediaPlayedExternalPlayContext, MinNumbersOperator, MoreThanOperator,
    MoreThanOrEqualOperator, MultiplyNumbersOperator, NotOperator, NumberEqualsOperator,
    NumberPropertyVariableOperator, NumberTargetPropertyVariableOperator, NumberToStringOperator,
    OptionDecorationsColor, OptionDecoratorsExtensionDataOptionDecoratorStyle,
}
