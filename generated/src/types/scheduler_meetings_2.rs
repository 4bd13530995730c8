// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `ExternalCalendarMeetingEventResponseProperties`: 18 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-09.
#[doc(alias = "ExternalCalendarMeetingEventResponseProperties")]
#[non_exhaustive]
pub struct MeetingsExternalCalendarMeetingEventResponseProperties {
    /// `hs_activity_type`: text; may be absent.
    pub hs_activity_type: Option<Text>,
    /// `hs_attachment_ids`: a list: text; may be absent.
    pub hs_attachment_ids: Option<Vec<Text>>,
    /// `hs_attendee_owner_ids`: a list: text; may be absent.
    pub hs_attendee_owner_ids: Option<Vec<Text>>,
    /// `hs_engagement_source`: `ImportsPropertyValueSource`.
    pub hs_engagement_source: ImportsPropertyValueSource,
    /// `hs_engagement_source_id`: text.
    pub hs_engagement_source_id: Text,
    /// `hs_include_description_in_reminder`: text; may be absent.
    pub hs_include_description_in_reminder: Option<Text>,
    /// `hs_internal_meeting_notes`: text; may be absent.
    pub hs_internal_meeting_notes: Option<Text>,
    /// `hs_meeting_body`: text; may be absent.
    pub hs_meeting_body: Option<Text>,
    /// `hs_meeting_end_time`: a point in time.
    pub hs_meeting_end_time: DateTime,
    /// `hs_meeting_external_url`: text; may be absent.
    pub hs_meeting_external_url: Option<Text>,
    /// `hs_meeting_location`: text; may be absent.
    pub hs_meeting_location: Option<Text>,
    /// `hs_meeting_location_type`: `ExternalCalendarMeetingEventHsMeetingLocationType`; may be absent.
    pub hs_meeting_location_type: Option<
        ExternalCalendarMeetingEventHsMeetingLocationType,
    >,
    /// `hs_meeting_outcome`: text.
    pub hs_meeting_outcome: Text,
    /// `hs_meeting_start_time`: a point in time.
    pub hs_meeting_start_time: DateTime,
    /// `hs_meeting_title`: text.
    pub hs_meeting_title: Text,
    /// `hs_timestamp`: a point in time.
    pub hs_timestamp: DateTime,
    /// `hs_unique_id`: text; may be absent.
    pub hs_unique_id: Option<Text>,
    /// `hubspot_owner_id`: text; may be absent.
    pub hubspot_owner_id: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    MeetingsExternalCalendarMeetingEventResponseProperties "ExternalCalendarMeetingEventResponseProperties" {
        0 hs_activity_type "hs_activity_type" optional = None;
        1 hs_attachment_ids "hs_attachment_ids" optional = None;
        2 hs_attendee_owner_ids "hs_attendee_owner_ids" optional = None;
        3 hs_engagement_source "hs_engagement_source" required = Shaped::blank();
        4 hs_engagement_source_id "hs_engagement_source_id" required = Text::EMPTY;
        5 hs_include_description_in_reminder "hs_include_description_in_reminder" optional = None;
        6 hs_internal_meeting_notes "hs_internal_meeting_notes" optional = None;
        7 hs_meeting_body "hs_meeting_body" optional = None;
        8 hs_meeting_end_time "hs_meeting_end_time" required = DateTime::UNSET;
        9 hs_meeting_external_url "hs_meeting_external_url" optional = None;
        10 hs_meeting_location "hs_meeting_location" optional = None;
        11 hs_meeting_location_type "hs_meeting_location_type" optional = None;
        12 hs_meeting_outcome "hs_meeting_outcome" required = Text::EMPTY;
        13 hs_meeting_start_time "hs_meeting_start_time" required = DateTime::UNSET;
        14 hs_meeting_title "hs_meeting_title" required = Text::EMPTY;
        15 hs_timestamp "hs_timestamp" required = DateTime::UNSET;
        16 hs_unique_id "hs_unique_id" optional = None;
        17 hubspot_owner_id "hubspot_owner_id" optional = None;
    }
}
impl MeetingsExternalCalendarMeetingEventResponseProperties {
    /// One with all that is required.
    pub fn new(
        hs_engagement_source: impl Into<ImportsPropertyValueSource>,
        hs_engagement_source_id: impl Into<Text>,
        hs_meeting_end_time: impl Into<DateTime>,
        hs_meeting_outcome: impl Into<Text>,
        hs_meeting_start_time: impl Into<DateTime>,
        hs_meeting_title: impl Into<Text>,
        hs_timestamp: impl Into<DateTime>,
    ) -> Self {
        Self {
            hs_engagement_source: hs_engagement_source.into(),
            hs_engagement_source_id: hs_engagement_source_id.into(),
            hs_meeting_end_time: hs_meeting_end_time.into(),
            hs_meeting_outcome: hs_meeting_outcome.into(),
            hs_meeting_start_time: hs_meeting_start_time.into(),
            hs_meeting_title: hs_meeting_title.into(),
            hs_timestamp: hs_timestamp.into(),
            ..Shaped::blank()
        }
    }
}

/// `ExternalCalenderMeetingEventResponse`: 4 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-09.
#[doc(alias = "ExternalCalenderMeetingEventResponse")]
#[non_exhaustive]
pub struct MeetingsExternalCalenderMeetingEventResponse {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `lastUpdatedAt`: a point in time.
    pub last_updated_at: DateTime,
    /// `properties`: `MeetingsExternalCalendarMeetingEventResponseProperties`.
    pub properties: MeetingsExternalCalendarMeetingEventResponseProperties,
    rest: Rest,
}
crate::runtime::record! {
    MeetingsExternalCalenderMeetingEventResponse "ExternalCalenderMeetingEventResponse" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 id "id" required = Text::EMPTY;
        2 last_updated_at "lastUpdatedAt" required = DateTime::UNSET;
        3 properties "properties" required = Shaped::blank();
    }
}
impl MeetingsExternalCalenderMeetingEventResponse {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        last_updated_at: impl Into<DateTime>,
        properties: impl Into<MeetingsExternalCalendarMeetingEventResponseProperties>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            id: id.into(),
            last_updated_at: last_updated_at.into(),
            properties: properties.into(),
            ..Shaped::blank()
        }
    }
}

/// `ExternalLinkMetadata`: 10 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-09.
#[doc(alias = "ExternalLinkMetadata")]
#[non_exhaustive]
pub struct MeetingsExternalLinkMetadata {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `defaultLink`: true or false.
    pub default_link: bool,
    /// `id`: text.
    pub id: Text,
    /// `link`: text.
    pub link: Text,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `organizerUserId`: text.
    pub organizer_user_id: Text,
    /// `slug`: text.
    pub slug: Text,
    /// `type`: `ExternalBookingInfoLinkType`.
    pub r#type: ExternalBookingInfoLinkType,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `userIdsOfLinkMembers`: a list: text.
    pub user_ids_of_link_members: Vec<Text>,
    rest: Rest,
}
crate::runtime::record! {
    MeetingsExternalLinkMetadata "ExternalLinkMetadata" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 default_link "defaultLink" required = false;
        2 id "id" required = Text::EMPTY;
        3 link "link" required = Text::EMPTY;
        4 name "name" optional = None;
        5 organizer_user_id "organizerUserId" required = Text::EMPTY;
        6 slug "slug" required = Text::EMPTY;
        7 r#type "type" required = Shaped::blank();
        8 updated_at "updatedAt" optional = None;
        9 user_ids_of_link_members "userIdsOfLinkMembers" required = Vec::new();
    }
}
impl MeetingsExternalLinkMetadata {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        default_link: bool,
        id: impl Into<Text>,
        link: impl Into<Text>,
        organizer_user_id: impl Into<Text>,
        slug: impl Into<Text>,
        r#type: impl Into<ExternalBookingInfoLinkType>,
        user_ids_of_link_members: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            default_link,
            id: id.into(),
            link: link.into(),
            organizer_user_id: organizer_user_id.into(),
            slug: slug.into(),
            r#type: r#type.into(),
            user_ids_of_link_members: user_ids_of_link_members
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
        }
    }
}
