// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 5 endpoints.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct BookMeetingLinks<E> {
    /// The body, `application/json`: `ExternalMeetingBooking`.
    pub body: ExternalMeetingBooking,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BookMeetingLinks<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ExternalMeetingBooking>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BookMeetingLinks "BookMeetingLinks" -> ExternalMeetingBookingResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `scheduler/meetings`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CreateCalendar<E> {
    /// The query's `organizerUserId`: text.
    pub organizer_user_id: Text,
    /// The body, `application/json`: `ExternalCalendarMeetingEventCreateRequest`.
    pub body: ExternalCalendarMeetingEventCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateCalendar<E> {
    /// A request with all that is required.
    pub fn new(
        organizer_user_id: impl Into<Text>,
        body: impl Into<ExternalCalendarMeetingEventCreateRequest>,
    ) -> Self {
        Self {
            organizer_user_id: organizer_user_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateCalendar "CreateCalendar" -> ExternalCalenderMeetingEventResponse {
        path 0 {}
        query {
            0 organizer_user_id "organizerUserId" required = Text::EMPTY;
        }
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetMeetingLinkBook<E> {
    /// The path's `slug`: text.
    pub slug: Text,
    /// The query's `timezone`: text.
    pub timezone: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetMeetingLinkBook<E> {
    /// A request with all that is required.
    pub fn new(slug: impl Into<Text>, timezone: impl Into<Text>) -> Self {
        Self {
            slug: slug.into(),
            timezone: timezone.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetMeetingLinkBook "GetMeetingLinkBook" -> ExternalBookingInfo {
        path 1 {
            0 slug = Text::EMPTY;
        }
        query {
            1 timezone "timezone" required = Text::EMPTY;
        }
        body {}
    }
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetMeetingLinkBookAvailabilityPage<E> {
    /// The path's `slug`: text.
    pub slug: Text,
    /// The query's `monthOffset`: a whole number; may be absent.
    pub month_offset: Option<i64>,
    /// The query's `timezone`: text.
    pub timezone: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetMeetingLinkBookAvailabilityPage<E> {
    /// A request with all that is required.
    pub fn new(slug: impl Into<Text>, timezone: impl Into<Text>) -> Self {
        Self {
            slug: slug.into(),
            timezone: timezone.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `month_offset`.
    pub fn month_offset(mut self, month_offset: impl Into<i64>) -> Self {
        self.month_offset = Some(month_offset.into());
        self
    }
}
crate::runtime::signature! {
    GetMeetingLinkBookAvailabilityPage "GetMeetingLinkBookAvailabilityPage" -> ExternalLinkAvailabilityAndBusyTimes {
        path 1 {
            0 slug = Text::EMPTY;
        }
        query {
            1 month_offset "monthOffset" optional = None;
            2 timezone "timezone" required = Text::EMPTY;
        }
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `scheduler/meetings`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListMeetingLinks<E> {
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListMeetingLinks<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `organizer_user_id`.
    pub fn organizer_user_id(mut self, organizer_user_id: impl Into<Text>) -> Self {
        self.organizer_user_id = Some(organizer_user_id.into());
        self
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<ExternalBookingInfoLinkType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}
impl<E: Endpoint> Default for ListMeetingLinks<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListMeetingLinks "ListMeetingLinks" -> CollectionResponseWithTotalExternalLinkMetadata {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 limit "limit" optional = None;
            2 name "name" optional = None;
            3 organizer_user_id "organizerUserId" optional = None;
            4 r#type "type" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MeetingsCreateCalendar<E> {
    /// The query's `organizerUserId`: text.
    pub organizer_user_id: Text,
    /// The body, `application/json`: `ExternalCalendarMeetingEventCreateRequest`.
    pub body: ExternalCalendarMeetingEventCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MeetingsCreateCalendar<E> {
    /// A request with all that is required.
    pub fn new(
        organizer_user_id: impl Into<Text>,
        body: impl Into<ExternalCalendarMeetingEventCreateRequest>,
    ) -> Self {
        Self {
            organizer_user_id: organizer_user_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MeetingsCreateCalendar "MeetingsCreateCalendar" -> MeetingsExternalCalenderMeetingEventResponse {
        path 0 {}
        query {
            0 organizer_user_id "organizerUserId" required = Text::EMPTY;
        }
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MeetingsListMeetingLinks<E> {
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MeetingsListMeetingLinks<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `organizer_user_id`.
    pub fn organizer_user_id(mut self, organizer_user_id: impl Into<Text>) -> Self {
        self.organizer_user_id = Some(organizer_user_id.into());
        self
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<ExternalBookingInfoLinkType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}
impl<E: Endpoint> Default for MeetingsListMeetingLinks<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    MeetingsListMeetingLinks "MeetingsListMeetingLinks" -> MeetingsCollectionResponseWithTotalExternalLinkMetadata {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 limit "limit" optional = None;
            2 name "name" optional = None;
            3 organizer_user_id "organizerUserId" optional = None;
            4 r#type "type" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `scheduler/meetings`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct UpdateMeetingLink<E> {
    /// The path's `meeting_link_slug`: text.
    pub meeting_link_slug: Text,
    /// The body, `application/json`: `ExternalMeetingsLinkUpdateRequest`.
    pub body: ExternalMeetingsLinkUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateMeetingLink<E> {
    /// A request with all that is required.
    pub fn new(
        meeting_link_slug: impl Into<Text>,
        body: impl Into<ExternalMeetingsLinkUpdateRequest>,
    ) -> Self {
        Self {
            meeting_link_slug: meeting_link_slug.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateMeetingLink "UpdateMeetingLink" -> ExternalLinkMetadata {
        path 1 {
            0 meeting_link_slug = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
