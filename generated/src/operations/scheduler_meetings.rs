// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponseWithTotalExternalLinkMetadata, ExternalBookingInfo, ExternalBookingInfoLinkType,
    ExternalCalendarMeetingEventCreateRequest, ExternalCalenderMeetingEventResponse,
    ExternalLinkAvailabilityAndBusyTimes, ExternalLinkMetadata, ExternalMeetingBooking,
    ExternalMeetingBookingResponse, ExternalMeetingsLinkUpdateRequest,
    MeetingsCollectionResponseWithTotalExternalLinkMetadata, MeetingsExternalCalenderMeetingEventResponse,
};

/// The parts of a request, for 5 endpoints.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct BookMeetingLinks {
    /// The body, `application/json`: `ExternalMeetingBooking`.
    pub body: ExternalMeetingBooking,
}
impl<E: Endpoint> Call<BookMeetingLinks, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ExternalMeetingBooking>) -> Self { Self::of(BookMeetingLinks { body: body.into() }) }
}
impl Shaped for BookMeetingLinks {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BookMeetingLinks", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BookMeetingLinks {
    type Response = ExternalMeetingBookingResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `scheduler/meetings`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CreateCalendar {
    /// The query's `organizerUserId`: text.
    pub organizer_user_id: Text,
    /// The body, `application/json`: `ExternalCalendarMeetingEventCreateRequest`.
    pub body: ExternalCalendarMeetingEventCreateRequest,
}
impl<E: Endpoint> Call<CreateCalendar, E> {
    /// With all that is required.
    pub fn new(organizer_user_id: impl Into<Text>, body: impl Into<ExternalCalendarMeetingEventCreateRequest>) -> Self {
        Self::of(CreateCalendar { organizer_user_id: organizer_user_id.into(), body: body.into() })
    }
}
impl Shaped for CreateCalendar {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateCalendar", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "organizerUserId", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { organizer_user_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.organizer_user_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.organizer_user_id, _ => &mut self.body }
    }
}
impl Signature for CreateCalendar {
    type Response = ExternalCalenderMeetingEventResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetMeetingLinkBook {
    /// In the path: text.
    pub slug: Text,
    /// The query's `timezone`: text.
    pub timezone: Text,
}
impl<E: Endpoint> Call<GetMeetingLinkBook, E> {
    /// With all that is required.
    pub fn new(slug: impl Into<Text>, timezone: impl Into<Text>) -> Self {
        Self::of(GetMeetingLinkBook { slug: slug.into(), timezone: timezone.into() })
    }
}
impl Shaped for GetMeetingLinkBook {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetMeetingLinkBook", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "timezone", required: true },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { slug: Text::EMPTY, timezone: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.slug, _ => &self.timezone } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.slug, _ => &mut self.timezone }
    }
}
impl Signature for GetMeetingLinkBook {
    type Response = ExternalBookingInfo;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetMeetingLinkBookAvailabilityPage {
    /// In the path: text.
    pub slug: Text,
    /// The query's `monthOffset`: a whole number; may be absent.
    pub month_offset: Option<i64>,
    /// The query's `timezone`: text.
    pub timezone: Text,
}
impl<E: Endpoint> Call<GetMeetingLinkBookAvailabilityPage, E> {
    /// With all that is required.
    pub fn new(slug: impl Into<Text>, timezone: impl Into<Text>) -> Self {
        Self::of(GetMeetingLinkBookAvailabilityPage { slug: slug.into(), timezone: timezone.into(), ..Shaped::blank() })
    }
    /// Sets `monthOffset`.
    pub fn month_offset(mut self, month_offset: impl Into<i64>) -> Self {
        self.parts.month_offset = Some(month_offset.into()); self
    }
}
impl Shaped for GetMeetingLinkBookAvailabilityPage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetMeetingLinkBookAvailabilityPage", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "monthOffset", required: false }, Member { name: "timezone", required: true },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { slug: Text::EMPTY, month_offset: None, timezone: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.slug, 1 => &self.month_offset, _ => &self.timezone }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.slug, 1 => &mut self.month_offset, _ => &mut self.timezone }
    }
}
impl Signature for GetMeetingLinkBookAvailabilityPage {
    type Response = ExternalLinkAvailabilityAndBusyTimes;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `scheduler/meetings`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListMeetingLinks {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `name`: text; may be absent.
    pub name: Option<Text>,
    /// The query's `organizerUserId`: text; may be absent.
    pub organizer_user_id: Option<Text>,
    /// The query's `type`: `ExternalBookingInfoLinkType`; may be absent.
    pub r#type: Option<ExternalBookingInfoLinkType>,
}
impl<E: Endpoint> Call<ListMeetingLinks, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.parts.name = Some(name.into()); self }
    /// Sets `organizerUserId`.
    pub fn organizer_user_id(mut self, organizer_user_id: impl Into<Text>) -> Self {
        self.parts.organizer_user_id = Some(organizer_user_id.into()); self
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<ExternalBookingInfoLinkType>) -> Self {
        self.parts.r#type = Some(r#type.into()); self
    }
}
impl<E: Endpoint> Default for Call<ListMeetingLinks, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListMeetingLinks {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListMeetingLinks", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
            Member { name: "name", required: false }, Member { name: "organizerUserId", required: false },
            Member { name: "type", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { after: None, limit: None, name: None, organizer_user_id: None, r#type: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.limit, 2 => &self.name, 3 => &self.organizer_user_id, _ => &self.r#type,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.limit, 2 => &mut self.name, 3 => &mut self.organizer_user_id,
            _ => &mut self.r#type,
        }
    }
}
impl Signature for ListMeetingLinks {
    type Response = CollectionResponseWithTotalExternalLinkMetadata;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MeetingsCreateCalendar {
    /// The query's `organizerUserId`: text.
    pub organizer_user_id: Text,
    /// The body, `application/json`: `ExternalCalendarMeetingEventCreateRequest`.
    pub body: ExternalCalendarMeetingEventCreateRequest,
}
impl<E: Endpoint> Call<MeetingsCreateCalendar, E> {
    /// With all that is required.
    pub fn new(organizer_user_id: impl Into<Text>, body: impl Into<ExternalCalendarMeetingEventCreateRequest>) -> Self {
        Self::of(MeetingsCreateCalendar { organizer_user_id: organizer_user_id.into(), body: body.into() })
    }
}
impl Shaped for MeetingsCreateCalendar {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MeetingsCreateCalendar", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "organizerUserId", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { organizer_user_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.organizer_user_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.organizer_user_id, _ => &mut self.body }
    }
}
impl Signature for MeetingsCreateCalendar {
    type Response = MeetingsExternalCalenderMeetingEventResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MeetingsListMeetingLinks {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `name`: text; may be absent.
    pub name: Option<Text>,
    /// The query's `organizerUserId`: text; may be absent.
    pub organizer_user_id: Option<Text>,
    /// The query's `type`: `ExternalBookingInfoLinkType`; may be absent.
    pub r#type: Option<ExternalBookingInfoLinkType>,
}
impl<E: Endpoint> Call<MeetingsListMeetingLinks, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.parts.name = Some(name.into()); self }
    /// Sets `organizerUserId`.
    pub fn organizer_user_id(mut self, organizer_user_id: impl Into<Text>) -> Self {
        self.parts.organizer_user_id = Some(organizer_user_id.into()); self
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<ExternalBookingInfoLinkType>) -> Self {
        self.parts.r#type = Some(r#type.into()); self
    }
}
impl<E: Endpoint> Default for Call<MeetingsListMeetingLinks, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for MeetingsListMeetingLinks {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MeetingsListMeetingLinks", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
            Member { name: "name", required: false }, Member { name: "organizerUserId", required: false },
            Member { name: "type", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { after: None, limit: None, name: None, organizer_user_id: None, r#type: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.limit, 2 => &self.name, 3 => &self.organizer_user_id, _ => &self.r#type,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.limit, 2 => &mut self.name, 3 => &mut self.organizer_user_id,
            _ => &mut self.r#type,
        }
    }
}
impl Signature for MeetingsListMeetingLinks {
    type Response = MeetingsCollectionResponseWithTotalExternalLinkMetadata;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `scheduler/meetings`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct UpdateMeetingLink {
    /// In the path: text.
    pub meeting_link_slug: Text,
    /// The body, `application/json`: `ExternalMeetingsLinkUpdateRequest`.
    pub body: ExternalMeetingsLinkUpdateRequest,
}
impl<E: Endpoint> Call<UpdateMeetingLink, E> {
    /// With all that is required.
    pub fn new(meeting_link_slug: impl Into<Text>, body: impl Into<ExternalMeetingsLinkUpdateRequest>) -> Self {
        Self::of(UpdateMeetingLink { meeting_link_slug: meeting_link_slug.into(), body: body.into() })
    }
}
impl Shaped for UpdateMeetingLink {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateMeetingLink", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { meeting_link_slug: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.meeting_link_slug, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.meeting_link_slug, _ => &mut self.body }
    }
}
impl Signature for UpdateMeetingLink {
    type Response = ExternalLinkMetadata;
}
