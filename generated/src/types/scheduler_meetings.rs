// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponseWithTotalExternalLinkMetadata`: 3 members.
///
/// Published by `scheduler/meetings`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalExternalLinkMetadata {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `ExternalLinkMetadata`.
    pub results: Vec<ExternalLinkMetadata>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalExternalLinkMetadata "CollectionResponseWithTotalExternalLinkMetadata" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalExternalLinkMetadata {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<ExternalLinkMetadata>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
}

/// `ExternalAssociationCreateRequest`: 2 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalAssociationCreateRequest {
    /// `to`: `PublicObjectId`.
    pub to: PublicObjectId,
    /// `types`: a list: `AssociationSpec`.
    pub types: Vec<AssociationSpec>,
    rest: Rest,
}
crate::runtime::record! {
    ExternalAssociationCreateRequest "ExternalAssociationCreateRequest" {
        0 to "to" required = Shaped::blank();
        1 types "types" required = Vec::new();
    }
}
impl ExternalAssociationCreateRequest {
    /// One with all that is required.
    pub fn new(
        to: impl Into<PublicObjectId>,
        types: impl IntoIterator<Item = impl Into<AssociationSpec>>,
    ) -> Self {
        Self {
            to: to.into(),
            types: types.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `ExternalBookingFormField`: 2 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalBookingFormField {
    /// `name`: text.
    pub name: Text,
    /// `value`: text.
    pub value: Text,
    rest: Rest,
}
crate::runtime::record! {
    ExternalBookingFormField "ExternalBookingFormField" {
        0 name "name" required = Text::EMPTY;
        1 value "value" required = Text::EMPTY;
    }
}
impl ExternalBookingFormField {
    /// One with all that is required.
    pub fn new(name: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..Shaped::blank()
        }
    }
}

/// `ExternalBookingInfo`: 7 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalBookingInfo {
    /// `allUsersBusyTimes`: a list: `ExternalUserBusyTimes`.
    pub all_users_busy_times: Vec<ExternalUserBusyTimes>,
    /// `brandingMetadata`: `ExternalBrandingMetadata`; may be absent.
    pub branding_metadata: Option<ExternalBrandingMetadata>,
    /// `customParams`: `ExternalMeetingsLinkSettings`.
    pub custom_params: ExternalMeetingsLinkSettings,
    /// `isOffline`: true or false.
    pub is_offline: bool,
    /// `linkAvailability`: `ExternalLinkAvailability`; may be absent.
    pub link_availability: Option<ExternalLinkAvailability>,
    /// `linkId`: text.
    pub link_id: Text,
    /// `linkType`: `ExternalBookingInfoLinkType`.
    pub link_type: ExternalBookingInfoLinkType,
    rest: Rest,
}
crate::runtime::record! {
    ExternalBookingInfo "ExternalBookingInfo" {
        0 all_users_busy_times "allUsersBusyTimes" required = Vec::new();
        1 branding_metadata "brandingMetadata" optional = None;
        2 custom_params "customParams" required = Shaped::blank();
        3 is_offline "isOffline" required = false;
        4 link_availability "linkAvailability" optional = None;
        5 link_id "linkId" required = Text::EMPTY;
        6 link_type "linkType" required = Shaped::blank();
    }
}
impl ExternalBookingInfo {
    /// One with all that is required.
    pub fn new(
        all_users_busy_times: impl IntoIterator<Item = impl Into<ExternalUserBusyTimes>>,
        custom_params: impl Into<ExternalMeetingsLinkSettings>,
        is_offline: bool,
        link_id: impl Into<Text>,
        link_type: impl Into<ExternalBookingInfoLinkType>,
    ) -> Self {
        Self {
            all_users_busy_times: all_users_busy_times
                .into_iter()
                .map(Into::into)
                .collect(),
            custom_params: custom_params.into(),
            is_offline,
            link_id: link_id.into(),
            link_type: link_type.into(),
            ..Shaped::blank()
        }
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum ExternalBookingInfoLinkType {
    /// `GROUP_CALENDAR`
    GroupCalendar,
    /// `PERSONAL_LINK`
    PersonalLink,
    /// `ROUND_ROBIN_CALENDAR`
    RoundRobinCalendar,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ExternalBookingInfoLinkType "ExternalBookingInfoLinkType" {
        0 GroupCalendar "GROUP_CALENDAR";
        1 PersonalLink "PERSONAL_LINK";
        2 RoundRobinCalendar "ROUND_ROBIN_CALENDAR";
    } 3
}

/// `ExternalBrandingMetadata`: 19 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalBrandingMetadata {
    /// `accent2Color`: text; may be absent.
    pub accent2_color: Option<Text>,
    /// `accentColor`: text; may be absent.
    pub accent_color: Option<Text>,
    /// `companyAddressLine1`: text; may be absent.
    pub company_address_line1: Option<Text>,
    /// `companyAddressLine2`: text; may be absent.
    pub company_address_line2: Option<Text>,
    /// `companyAvatar`: text; may be absent.
    pub company_avatar: Option<Text>,
    /// `companyCity`: text; may be absent.
    pub company_city: Option<Text>,
    /// `companyCountry`: text; may be absent.
    pub company_country: Option<Text>,
    /// `companyDomain`: text; may be absent.
    pub company_domain: Option<Text>,
    /// `companyName`: text; may be absent.
    pub company_name: Option<Text>,
    /// `companyState`: text; may be absent.
    pub company_state: Option<Text>,
    /// `companyZip`: text; may be absent.
    pub company_zip: Option<Text>,
    /// `logoAltText`: text.
    pub logo_alt_text: Text,
    /// `logoHeight`: a whole number; may be absent.
    pub logo_height: Option<i64>,
    /// `logoUrl`: text; may be absent.
    pub logo_url: Option<Text>,
    /// `logoWidth`: a whole number; may be absent.
    pub logo_width: Option<i64>,
    /// `primaryColor`: text; may be absent.
    pub primary_color: Option<Text>,
    /// `secondaryColor`: text; may be absent.
    pub secondary_color: Option<Text>,
    /// `showMarketingAd`: true or false.
    pub show_marketing_ad: bool,
    /// `showSalesAd`: true or false.
    pub show_sales_ad: bool,
    rest: Rest,
}
crate::runtime::record! {
    ExternalBrandingMetadata "ExternalBrandingMetadata" {
        0 accent2_color "accent2Color" optional = None;
        1 accent_color "accentColor" optional = None;
        2 company_address_line1 "companyAddressLine1" optional = None;
        3 company_address_line2 "companyAddressLine2" optional = None;
        4 company_avatar "companyAvatar" optional = None;
        5 company_city "companyCity" optional = None;
        6 company_country "companyCountry" optional = None;
        7 company_domain "companyDomain" optional = None;
        8 company_name "companyName" optional = None;
        9 company_state "companyState" optional = None;
        10 company_zip "companyZip" optional = None;
        11 logo_alt_text "logoAltText" required = Text::EMPTY;
        12 logo_height "logoHeight" optional = None;
        13 logo_url "logoUrl" optional = None;
        14 logo_width "logoWidth" optional = None;
        15 primary_color "primaryColor" optional = None;
        16 secondary_color "secondaryColor" optional = None;
        17 show_marketing_ad "showMarketingAd" required = false;
        18 show_sales_ad "showSalesAd" required = false;
    }
}
impl ExternalBrandingMetadata {
    /// One with all that is required.
    pub fn new(
        logo_alt_text: impl Into<Text>,
        show_marketing_ad: bool,
        show_sales_ad: bool,
    ) -> Self {
        Self {
            logo_alt_text: logo_alt_text.into(),
            show_marketing_ad,
            show_sales_ad,
            ..Shaped::blank()
        }
    }
}

/// `ExternalCalendarMeetingEventCreateProperties`: 13 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalCalendarMeetingEventCreateProperties {
    /// `hs_activity_type`: text; may be absent.
    pub hs_activity_type: Option<Text>,
    /// `hs_attachment_ids`: a list: text; may be absent.
    pub hs_attachment_ids: Option<Vec<Text>>,
    /// `hs_attendee_owner_ids`: a list: text; may be absent.
    pub hs_attendee_owner_ids: Option<Vec<Text>>,
    /// `hs_internal_meeting_notes`: text; may be absent.
    pub hs_internal_meeting_notes: Option<Text>,
    /// `hs_meeting_body`: text; may be absent.
    pub hs_meeting_body: Option<Text>,
    /// `hs_meeting_end_time`: a point in time.
    pub hs_meeting_end_time: DateTime,
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
    /// `hubspot_owner_id`: text.
    pub hubspot_owner_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    ExternalCalendarMeetingEventCreateProperties "ExternalCalendarMeetingEventCreateProperties" {
        0 hs_activity_type "hs_activity_type" optional = None;
        1 hs_attachment_ids "hs_attachment_ids" optional = None;
        2 hs_attendee_owner_ids "hs_attendee_owner_ids" optional = None;
        3 hs_internal_meeting_notes "hs_internal_meeting_notes" optional = None;
        4 hs_meeting_body "hs_meeting_body" optional = None;
        5 hs_meeting_end_time "hs_meeting_end_time" required = DateTime::UNSET;
        6 hs_meeting_location "hs_meeting_location" optional = None;
        7 hs_meeting_location_type "hs_meeting_location_type" optional = None;
        8 hs_meeting_outcome "hs_meeting_outcome" required = Text::EMPTY;
        9 hs_meeting_start_time "hs_meeting_start_time" required = DateTime::UNSET;
        10 hs_meeting_title "hs_meeting_title" required = Text::EMPTY;
        11 hs_timestamp "hs_timestamp" required = DateTime::UNSET;
        12 hubspot_owner_id "hubspot_owner_id" required = Text::EMPTY;
    }
}
impl ExternalCalendarMeetingEventCreateProperties {
    /// One with all that is required.
    pub fn new(
        hs_meeting_end_time: impl Into<DateTime>,
        hs_meeting_outcome: impl Into<Text>,
        hs_meeting_start_time: impl Into<DateTime>,
        hs_meeting_title: impl Into<Text>,
        hs_timestamp: impl Into<DateTime>,
        hubspot_owner_id: impl Into<Text>,
    ) -> Self {
        Self {
            hs_meeting_end_time: hs_meeting_end_time.into(),
            hs_meeting_outcome: hs_meeting_outcome.into(),
            hs_meeting_start_time: hs_meeting_start_time.into(),
            hs_meeting_title: hs_meeting_title.into(),
            hs_timestamp: hs_timestamp.into(),
            hubspot_owner_id: hubspot_owner_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `hs_activity_type`.
    pub fn hs_activity_type(mut self, hs_activity_type: impl Into<Text>) -> Self {
        self.hs_activity_type = Some(hs_activity_type.into());
        self
    }
    /// Sets `hs_attachment_ids`.
    pub fn hs_attachment_ids(
        mut self,
        hs_attachment_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.hs_attachment_ids = Some(
            hs_attachment_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `hs_attendee_owner_ids`.
    pub fn hs_attendee_owner_ids(
        mut self,
        hs_attendee_owner_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.hs_attendee_owner_ids = Some(
            hs_attendee_owner_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `hs_internal_meeting_notes`.
    pub fn hs_internal_meeting_notes(
        mut self,
        hs_internal_meeting_notes: impl Into<Text>,
    ) -> Self {
        self.hs_internal_meeting_notes = Some(hs_internal_meeting_notes.into());
        self
    }
    /// Sets `hs_meeting_body`.
    pub fn hs_meeting_body(mut self, hs_meeting_body: impl Into<Text>) -> Self {
        self.hs_meeting_body = Some(hs_meeting_body.into());
        self
    }
    /// Sets `hs_meeting_location`.
    pub fn hs_meeting_location(mut self, hs_meeting_location: impl Into<Text>) -> Self {
        self.hs_meeting_location = Some(hs_meeting_location.into());
        self
    }
    /// Sets `hs_meeting_location_type`.
    pub fn hs_meeting_location_type(
        mut self,
        hs_meeting_location_type: impl Into<
            ExternalCalendarMeetingEventHsMeetingLocationType,
        >,
    ) -> Self {
        self.hs_meeting_location_type = Some(hs_meeting_location_type.into());
        self
    }
}

/// `ExternalCalendarMeetingEventCreateRequest`: 4 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalCalendarMeetingEventCreateRequest {
    /// `associations`: a list: `ExternalAssociationCreateRequest`.
    pub associations: Vec<ExternalAssociationCreateRequest>,
    /// `emailReminderSchedule`: `ExternalEmailReminderSchedule`.
    pub email_reminder_schedule: ExternalEmailReminderSchedule,
    /// `properties`: `ExternalCalendarMeetingEventCreateProperties`.
    pub properties: ExternalCalendarMeetingEventCreateProperties,
    /// `timezone`: text.
    pub timezone: Text,
    rest: Rest,
}
crate::runtime::record! {
    ExternalCalendarMeetingEventCreateRequest "ExternalCalendarMeetingEventCreateRequest" {
        0 associations "associations" required = Vec::new();
        1 email_reminder_schedule "emailReminderSchedule" required = Shaped::blank();
        2 properties "properties" required = Shaped::blank();
        3 timezone "timezone" required = Text::EMPTY;
    }
}
impl ExternalCalendarMeetingEventCreateRequest {
    /// One with all that is required.
    pub fn new(
        associations: impl IntoIterator<
            Item = impl Into<ExternalAssociationCreateRequest>,
        >,
        email_reminder_schedule: impl Into<ExternalEmailReminderSchedule>,
        properties: impl Into<ExternalCalendarMeetingEventCreateProperties>,
        timezone: impl Into<Text>,
    ) -> Self {
        Self {
            associations: associations.into_iter().map(Into::into).collect(),
            email_reminder_schedule: email_reminder_schedule.into(),
            properties: properties.into(),
            timezone: timezone.into(),
            ..Shaped::blank()
        }
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum ExternalCalendarMeetingEventHsMeetingLocationType {
    /// `ADDRESS`
    Address,
    /// `CUSTOM`
    Custom,
    /// `PHONE`
    Phone,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ExternalCalendarMeetingEventHsMeetingLocationType "ExternalCalendarMeetingEventHsMeetingLocationType" {
        0 Address "ADDRESS";
        1 Custom "CUSTOM";
        2 Phone "PHONE";
    } 3
}

/// `ExternalCalendarMeetingEventResponseProperties`: 18 members.
///
/// Published by `scheduler/meetings`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalCalendarMeetingEventResponseProperties {
    /// `hs_activity_type`: text; may be absent.
    pub hs_activity_type: Option<Text>,
    /// `hs_attachment_ids`: a list: text; may be absent.
    pub hs_attachment_ids: Option<Vec<Text>>,
    /// `hs_attendee_owner_ids`: a list: text; may be absent.
    pub hs_attendee_owner_ids: Option<Vec<Text>>,
    /// `hs_engagement_source`: `PropertyValueSource`.
    pub hs_engagement_source: PropertyValueSource,
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
    ExternalCalendarMeetingEventResponseProperties "ExternalCalendarMeetingEventResponseProperties" {
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
impl ExternalCalendarMeetingEventResponseProperties {
    /// One with all that is required.
    pub fn new(
        hs_engagement_source: impl Into<PropertyValueSource>,
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
/// Published by `scheduler/meetings`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalCalenderMeetingEventResponse {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `lastUpdatedAt`: a point in time.
    pub last_updated_at: DateTime,
    /// `properties`: `ExternalCalendarMeetingEventResponseProperties`.
    pub properties: ExternalCalendarMeetingEventResponseProperties,
    rest: Rest,
}
crate::runtime::record! {
    ExternalCalenderMeetingEventResponse "ExternalCalenderMeetingEventResponse" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 id "id" required = Text::EMPTY;
        2 last_updated_at "lastUpdatedAt" required = DateTime::UNSET;
        3 properties "properties" required = Shaped::blank();
    }
}
impl ExternalCalenderMeetingEventResponse {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        last_updated_at: impl Into<DateTime>,
        properties: impl Into<ExternalCalendarMeetingEventResponseProperties>,
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

/// `ExternalClosedRange`: 2 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalClosedRange {
    /// `end`: a whole number.
    pub end: i64,
    /// `start`: a whole number.
    pub start: i64,
    rest: Rest,
}
crate::runtime::record! {
    ExternalClosedRange "ExternalClosedRange" {
        0 end "end" required = 0;
        1 start "start" required = 0;
    }
}
impl ExternalClosedRange {
    /// One with all that is required.
    pub fn new(end: impl Into<i64>, start: impl Into<i64>) -> Self {
        Self {
            end: end.into(),
            start: start.into(),
            ..Shaped::blank()
        }
    }
}

/// `ExternalCommunicationConsentCheckbox`: 3 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalCommunicationConsentCheckbox {
    /// `communicationTypeId`: text.
    pub communication_type_id: Text,
    /// `label`: text.
    pub label: Text,
    /// `required`: true or false.
    pub required: bool,
    rest: Rest,
}
crate::runtime::record! {
    ExternalCommunicationConsentCheckbox "ExternalCommunicationConsentCheckbox" {
        0 communication_type_id "communicationTypeId" required = Text::EMPTY;
        1 label "label" required = Text::EMPTY;
        2 required "required" required = false;
    }
}
impl ExternalCommunicationConsentCheckbox {
    /// One with all that is required.
    pub fn new(
        communication_type_id: impl Into<Text>,
        label: impl Into<Text>,
        required: bool,
    ) -> Self {
        Self {
            communication_type_id: communication_type_id.into(),
            label: label.into(),
            required,
            ..Shaped::blank()
        }
    }
}

/// `ExternalEmailReminderSchedule`: 2 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalEmailReminderSchedule {
    /// `reminders`: a list: `ExternalReminder`.
    pub reminders: Vec<ExternalReminder>,
    /// `shouldIncludeInviteDescription`: true or false.
    pub should_include_invite_description: bool,
    rest: Rest,
}
crate::runtime::record! {
    ExternalEmailReminderSchedule "ExternalEmailReminderSchedule" {
        0 reminders "reminders" required = Vec::new();
        1 should_include_invite_description "shouldIncludeInviteDescription" required = false;
    }
}
impl ExternalEmailReminderSchedule {
    /// One with all that is required.
    pub fn new(
        reminders: impl IntoIterator<Item = impl Into<ExternalReminder>>,
        should_include_invite_description: bool,
    ) -> Self {
        Self {
            reminders: reminders.into_iter().map(Into::into).collect(),
            should_include_invite_description,
            ..Shaped::blank()
        }
    }
}

/// `ExternalGuestSettings`: 2 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalGuestSettings {
    /// `canAddGuests`: true or false.
    pub can_add_guests: bool,
    /// `maxGuestCount`: a whole number.
    pub max_guest_count: i64,
    rest: Rest,
}
crate::runtime::record! {
    ExternalGuestSettings "ExternalGuestSettings" {
        0 can_add_guests "canAddGuests" required = false;
        1 max_guest_count "maxGuestCount" required = 0;
    }
}
impl ExternalGuestSettings {
    /// One with all that is required.
    pub fn new(can_add_guests: bool, max_guest_count: impl Into<i64>) -> Self {
        Self {
            can_add_guests,
            max_guest_count: max_guest_count.into(),
            ..Shaped::blank()
        }
    }
}

/// `ExternalLegalConsentOptions`: 10 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalLegalConsentOptions {
    /// `communicationConsentCheckboxes`: a list: `ExternalCommunicationConsentCheckbox`.
    pub communication_consent_checkboxes: Vec<ExternalCommunicationConsentCheckbox>,
    /// `communicationConsentText`: text.
    pub communication_consent_text: Text,
    /// `isLegitimateInterest`: true or false.
    pub is_legitimate_interest: bool,
    /// `legitimateInterestLegalBasis`: `PublicLegalBasis`; may be absent.
    pub legitimate_interest_legal_basis: Option<PublicLegalBasis>,
    /// `legitimateInterestSubscriptionTypes`: a list: a whole number.
    pub legitimate_interest_subscription_types: Vec<i64>,
    /// `privacyPolicyText`: text.
    pub privacy_policy_text: Text,
    /// `processingConsentCheckboxLabel`: text.
    pub processing_consent_checkbox_label: Text,
    /// `processingConsentFooterText`: text.
    pub processing_consent_footer_text: Text,
    /// `processingConsentText`: text.
    pub processing_consent_text: Text,
    /// `processingConsentType`: `ExternalLegalConsentOptionsProcessingConsentType`.
    pub processing_consent_type: ExternalLegalConsentOptionsProcessingConsentType,
    rest: Rest,
}
crate::runtime::record! {
    ExternalLegalConsentOptions "ExternalLegalConsentOptions" {
        0 communication_consent_checkboxes "communicationConsentCheckboxes" required = Vec::new();
        1 communication_consent_text "communicationConsentText" required = Text::EMPTY;
        2 is_legitimate_interest "isLegitimateInterest" required = false;
        3 legitimate_interest_legal_basis "legitimateInterestLegalBasis" optional = None;
        4 legitimate_interest_subscription_types "legitimateInterestSubscriptionTypes" required = Vec::new();
        5 privacy_policy_text "privacyPolicyText" required = Text::EMPTY;
        6 processing_consent_checkbox_label "processingConsentCheckboxLabel" required = Text::EMPTY;
        7 processing_consent_footer_text "processingConsentFooterText" required = Text::EMPTY;
        8 processing_consent_text "processingConsentText" required = Text::EMPTY;
        9 processing_consent_type "processingConsentType" required = Shaped::blank();
    }
}
impl ExternalLegalConsentOptions {
    /// One with all that is required.
    pub fn new(
        communication_consent_checkboxes: impl IntoIterator<
            Item = impl Into<ExternalCommunicationConsentCheckbox>,
        >,
        communication_consent_text: impl Into<Text>,
        is_legitimate_interest: bool,
        legitimate_interest_subscription_types: impl IntoIterator<Item = impl Into<i64>>,
        privacy_policy_text: impl Into<Text>,
        processing_consent_checkbox_label: impl Into<Text>,
        processing_consent_footer_text: impl Into<Text>,
        processing_consent_text: impl Into<Text>,
        processing_consent_type: impl Into<
            ExternalLegalConsentOptionsProcessingConsentType,
        >,
    ) -> Self {
        Self {
            communication_consent_checkboxes: communication_consent_checkboxes
                .into_iter()
                .map(Into::into)
                .collect(),
            communication_consent_text: communication_consent_text.into(),
            is_legitimate_interest,
            legitimate_interest_subscription_types: legitimate_interest_subscription_types
                .into_iter()
                .map(Into::into)
                .collect(),
            privacy_policy_text: privacy_policy_text.into(),
            processing_consent_checkbox_label: processing_consent_checkbox_label.into(),
            processing_consent_footer_text: processing_consent_footer_text.into(),
            processing_consent_text: processing_consent_text.into(),
            processing_consent_type: processing_consent_type.into(),
            ..Shaped::blank()
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum ExternalLegalConsentOptionsProcessingConsentType {
    /// `IMPLICIT`
    Implicit,
    /// `REQUIRED_CHECKBOX`
    RequiredCheckbox,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ExternalLegalConsentOptionsProcessingConsentType "ExternalLegalConsentOptionsProcessingConsentType" {
        0 Implicit "IMPLICIT";
        1 RequiredCheckbox "REQUIRED_CHECKBOX";
    } 2
}

/// `ExternalLegalConsentResponse`: 2 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalLegalConsentResponse {
    /// `communicationTypeId`: text.
    pub communication_type_id: Text,
    /// `consented`: true or false.
    pub consented: bool,
    rest: Rest,
}
crate::runtime::record! {
    ExternalLegalConsentResponse "ExternalLegalConsentResponse" {
        0 communication_type_id "communicationTypeId" required = Text::EMPTY;
        1 consented "consented" required = false;
    }
}
impl ExternalLegalConsentResponse {
    /// One with all that is required.
    pub fn new(communication_type_id: impl Into<Text>, consented: bool) -> Self {
        Self {
            communication_type_id: communication_type_id.into(),
            consented,
            ..Shaped::blank()
        }
    }
}

/// `ExternalLinkAvailability`: 2 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalLinkAvailability {
    /// `hasMore`: true or false.
    pub has_more: bool,
    /// `linkAvailabilityByDuration`: a map by name: `ExternalLinkAvailabilityForDuration`.
    pub link_availability_by_duration: Map<ExternalLinkAvailabilityForDuration>,
    rest: Rest,
}
crate::runtime::record! {
    ExternalLinkAvailability "ExternalLinkAvailability" {
        0 has_more "hasMore" required = false;
        1 link_availability_by_duration "linkAvailabilityByDuration" required = Map::EMPTY;
    }
}
impl ExternalLinkAvailability {
    /// One with all that is required.
    pub fn new(
        has_more: bool,
        link_availability_by_duration: impl Into<
            Map<ExternalLinkAvailabilityForDuration>,
        >,
    ) -> Self {
        Self {
            has_more,
            link_availability_by_duration: link_availability_by_duration.into(),
            ..Shaped::blank()
        }
    }
}

/// `ExternalLinkAvailabilityAndBusyTimes`: 2 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalLinkAvailabilityAndBusyTimes {
    /// `allUsersBusyTimes`: a list: `ExternalUserBusyTimes`.
    pub all_users_busy_times: Vec<ExternalUserBusyTimes>,
    /// `linkAvailability`: `ExternalLinkAvailability`; may be absent.
    pub link_availability: Option<ExternalLinkAvailability>,
    rest: Rest,
}
crate::runtime::record! {
    ExternalLinkAvailabilityAndBusyTimes "ExternalLinkAvailabilityAndBusyTimes" {
        0 all_users_busy_times "allUsersBusyTimes" required = Vec::new();
        1 link_availability "linkAvailability" optional = None;
    }
}
impl ExternalLinkAvailabilityAndBusyTimes {
    /// One with all that is required.
    pub fn new(
        all_users_busy_times: impl IntoIterator<Item = impl Into<ExternalUserBusyTimes>>,
    ) -> Self {
        Self {
            all_users_busy_times: all_users_busy_times
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
        }
    }
}

/// `ExternalLinkAvailabilityForDuration`: 2 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalLinkAvailabilityForDuration {
    /// `availabilities`: a list: `ExternalMeetingAvailability`.
    pub availabilities: Vec<ExternalMeetingAvailability>,
    /// `meetingDurationMillis`: a whole number.
    pub meeting_duration_millis: i64,
    rest: Rest,
}
crate::runtime::record! {
    ExternalLinkAvailabilityForDuration "ExternalLinkAvailabilityForDuration" {
        0 availabilities "availabilities" required = Vec::new();
        1 meeting_duration_millis "meetingDurationMillis" required = 0;
    }
}
impl ExternalLinkAvailabilityForDuration {
    /// One with all that is required.
    pub fn new(
        availabilities: impl IntoIterator<Item = impl Into<ExternalMeetingAvailability>>,
        meeting_duration_millis: impl Into<i64>,
    ) -> Self {
        Self {
            availabilities: availabilities.into_iter().map(Into::into).collect(),
            meeting_duration_millis: meeting_duration_millis.into(),
            ..Shaped::blank()
        }
    }
}

/// `ExternalLinkDisplayInfo`: 4 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalLinkDisplayInfo {
    /// `avatar`: text; may be absent.
    pub avatar: Option<Text>,
    /// `companyAvatar`: text; may be absent.
    pub company_avatar: Option<Text>,
    /// `headline`: text; may be absent.
    pub headline: Option<Text>,
    /// `publicDisplayAvatarOption`: `ExternalLinkDisplayInfoPublicDisplayAvatarOption`; may be absent.
    pub public_display_avatar_option: Option<
        ExternalLinkDisplayInfoPublicDisplayAvatarOption,
    >,
    rest: Rest,
}
crate::runtime::record! {
    ExternalLinkDisplayInfo "ExternalLinkDisplayInfo" {
        0 avatar "avatar" optional = None;
        1 company_avatar "companyAvatar" optional = None;
        2 headline "headline" optional = None;
        3 public_display_avatar_option "publicDisplayAvatarOption" optional = None;
    }
}
impl ExternalLinkDisplayInfo {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for ExternalLinkDisplayInfo {
    fn default() -> Self {
        Self::new()
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum ExternalLinkDisplayInfoPublicDisplayAvatarOption {
    /// `COMPANY_LOGO`
    CompanyLogo,
    /// `CUSTOM_AVATAR`
    CustomAvatar,
    /// `PROFILE_IMAGE`
    ProfileImage,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ExternalLinkDisplayInfoPublicDisplayAvatarOption "ExternalLinkDisplayInfoPublicDisplayAvatarOption" {
        0 CompanyLogo "COMPANY_LOGO";
        1 CustomAvatar "CUSTOM_AVATAR";
        2 ProfileImage "PROFILE_IMAGE";
    } 3
}

/// `ExternalLinkFormField`: 7 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalLinkFormField {
    /// `fieldType`: text.
    pub field_type: Text,
    /// `isCustom`: true or false.
    pub is_custom: bool,
    /// `isRequired`: true or false.
    pub is_required: bool,
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// `options`: a list: `ExternalOption`.
    pub options: Vec<ExternalOption>,
    /// `type`: text.
    pub r#type: Text,
    rest: Rest,
}
crate::runtime::record! {
    ExternalLinkFormField "ExternalLinkFormField" {
        0 field_type "fieldType" required = Text::EMPTY;
        1 is_custom "isCustom" required = false;
        2 is_required "isRequired" required = false;
        3 label "label" required = Text::EMPTY;
        4 name "name" required = Text::EMPTY;
        5 options "options" required = Vec::new();
        6 r#type "type" required = Text::EMPTY;
    }
}
impl ExternalLinkFormField {
    /// One with all that is required.
    pub fn new(
        field_type: impl Into<Text>,
        is_custom: bool,
        is_required: bool,
        label: impl Into<Text>,
        name: impl Into<Text>,
        options: impl IntoIterator<Item = impl Into<ExternalOption>>,
        r#type: impl Into<Text>,
    ) -> Self {
        Self {
            field_type: field_type.into(),
            is_custom,
            is_required,
            label: label.into(),
            name: name.into(),
            options: options.into_iter().map(Into::into).collect(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
}

/// `ExternalLinkMetadata`: 11 members.
///
/// Published by `scheduler/meetings`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalLinkMetadata {
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
    /// `paymentLinkId`: text; may be absent.
    pub payment_link_id: Option<Text>,
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
    ExternalLinkMetadata "ExternalLinkMetadata" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 default_link "defaultLink" required = false;
        2 id "id" required = Text::EMPTY;
        3 link "link" required = Text::EMPTY;
        4 name "name" optional = None;
        5 organizer_user_id "organizerUserId" required = Text::EMPTY;
        6 payment_link_id "paymentLinkId" optional = None;
        7 slug "slug" required = Text::EMPTY;
        8 r#type "type" required = Shaped::blank();
        9 updated_at "updatedAt" optional = None;
        10 user_ids_of_link_members "userIdsOfLinkMembers" required = Vec::new();
    }
}
impl ExternalLinkMetadata {
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

/// `ExternalMeetingAvailability`: 2 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalMeetingAvailability {
    /// `endMillisUtc`: a whole number.
    pub end_millis_utc: i64,
    /// `startMillisUtc`: a whole number.
    pub start_millis_utc: i64,
    rest: Rest,
}
crate::runtime::record! {
    ExternalMeetingAvailability "ExternalMeetingAvailability" {
        0 end_millis_utc "endMillisUtc" required = 0;
        1 start_millis_utc "startMillisUtc" required = 0;
    }
}
impl ExternalMeetingAvailability {
    /// One with all that is required.
    pub fn new(
        end_millis_utc: impl Into<i64>,
        start_millis_utc: impl Into<i64>,
    ) -> Self {
        Self {
            end_millis_utc: end_millis_utc.into(),
            start_millis_utc: start_millis_utc.into(),
            ..Shaped::blank()
        }
    }
}

/// `ExternalMeetingBooking`: 11 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalMeetingBooking {
    /// `duration`: a whole number.
    pub duration: i64,
    /// `email`: text.
    pub email: Text,
    /// `firstName`: text.
    pub first_name: Text,
    /// `formFields`: a list: `ExternalBookingFormField`.
    pub form_fields: Vec<ExternalBookingFormField>,
    /// `lastName`: text.
    pub last_name: Text,
    /// `legalConsentResponses`: a list: `ExternalLegalConsentResponse`.
    pub legal_consent_responses: Vec<ExternalLegalConsentResponse>,
    /// `likelyAvailableUserIds`: a list: text.
    pub likely_available_user_ids: Vec<Text>,
    /// `locale`: text; may be absent.
    pub locale: Option<Text>,
    /// `slug`: text.
    pub slug: Text,
    /// `startTime`: a point in time.
    pub start_time: DateTime,
    /// `timezone`: text; may be absent.
    pub timezone: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    ExternalMeetingBooking "ExternalMeetingBooking" {
        0 duration "duration" required = 0;
        1 email "email" required = Text::EMPTY;
        2 first_name "firstName" required = Text::EMPTY;
        3 form_fields "formFields" required = Vec::new();
        4 last_name "lastName" required = Text::EMPTY;
        5 legal_consent_responses "legalConsentResponses" required = Vec::new();
        6 likely_available_user_ids "likelyAvailableUserIds" required = Vec::new();
        7 locale "locale" optional = None;
        8 slug "slug" required = Text::EMPTY;
        9 start_time "startTime" required = DateTime::UNSET;
        10 timezone "timezone" optional = None;
    }
}
impl ExternalMeetingBooking {
    /// One with all that is required.
    pub fn new(
        duration: impl Into<i64>,
        email: impl Into<Text>,
        first_name: impl Into<Text>,
        form_fields: impl IntoIterator<Item = impl Into<ExternalBookingFormField>>,
        last_name: impl Into<Text>,
        legal_consent_responses: impl IntoIterator<
            Item = impl Into<ExternalLegalConsentResponse>,
        >,
        likely_available_user_ids: impl IntoIterator<Item = impl Into<Text>>,
        slug: impl Into<Text>,
        start_time: impl Into<DateTime>,
    ) -> Self {
        Self {
            duration: duration.into(),
            email: email.into(),
            first_name: first_name.into(),
            form_fields: form_fields.into_iter().map(Into::into).collect(),
            last_name: last_name.into(),
            legal_consent_responses: legal_consent_responses
                .into_iter()
                .map(Into::into)
                .collect(),
            likely_available_user_ids: likely_available_user_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            slug: slug.into(),
            start_time: start_time.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self {
        self.locale = Some(locale.into());
        self
    }
    /// Sets `timezone`.
    pub fn timezone(mut self, timezone: impl Into<Text>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }
}

/// `ExternalMeetingBookingResponse`: 15 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalMeetingBookingResponse {
    /// `bookingTimezone`: text.
    pub booking_timezone: Text,
    /// `calendarEventId`: text.
    pub calendar_event_id: Text,
    /// `contactId`: text.
    pub contact_id: Text,
    /// `duration`: a whole number.
    pub duration: i64,
    /// `end`: a point in time.
    pub end: DateTime,
    /// `formFields`: a list: `ExternalValidatedFormField`.
    pub form_fields: Vec<ExternalValidatedFormField>,
    /// `guestEmails`: a list: text.
    pub guest_emails: Vec<Text>,
    /// `isOffline`: true or false.
    pub is_offline: bool,
    /// `legalConsentResponses`: a list: `ExternalLegalConsentResponse`.
    pub legal_consent_responses: Vec<ExternalLegalConsentResponse>,
    /// `locale`: text; may be absent.
    pub locale: Option<Text>,
    /// `location`: text; may be absent.
    pub location: Option<Text>,
    /// `start`: a point in time.
    pub start: DateTime,
    /// `subject`: text.
    pub subject: Text,
    /// `webConferenceMeetingId`: text; may be absent.
    pub web_conference_meeting_id: Option<Text>,
    /// `webConferenceUrl`: text; may be absent.
    pub web_conference_url: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    ExternalMeetingBookingResponse "ExternalMeetingBookingResponse" {
        0 booking_timezone "bookingTimezone" required = Text::EMPTY;
        1 calendar_event_id "calendarEventId" required = Text::EMPTY;
        2 contact_id "contactId" required = Text::EMPTY;
        3 duration "duration" required = 0;
        4 end "end" required = DateTime::UNSET;
        5 form_fields "formFields" required = Vec::new();
        6 guest_emails "guestEmails" required = Vec::new();
        7 is_offline "isOffline" required = false;
        8 legal_consent_responses "legalConsentResponses" required = Vec::new();
        9 locale "locale" optional = None;
        10 location "location" optional = None;
        11 start "start" required = DateTime::UNSET;
        12 subject "subject" required = Text::EMPTY;
        13 web_conference_meeting_id "webConferenceMeetingId" optional = None;
        14 web_conference_url "webConferenceUrl" optional = None;
    }
}
impl ExternalMeetingBookingResponse {
    /// One with all that is required.
    pub fn new(
        booking_timezone: impl Into<Text>,
        calendar_event_id: impl Into<Text>,
        contact_id: impl Into<Text>,
        duration: impl Into<i64>,
        end: impl Into<DateTime>,
        form_fields: impl IntoIterator<Item = impl Into<ExternalValidatedFormField>>,
        guest_emails: impl IntoIterator<Item = impl Into<Text>>,
        is_offline: bool,
        legal_consent_responses: impl IntoIterator<
            Item = impl Into<ExternalLegalConsentResponse>,
        >,
        start: impl Into<DateTime>,
        subject: impl Into<Text>,
    ) -> Self {
        Self {
            booking_timezone: booking_timezone.into(),
            calendar_event_id: calendar_event_id.into(),
            contact_id: contact_id.into(),
            duration: duration.into(),
            end: end.into(),
            form_fields: form_fields.into_iter().map(Into::into).collect(),
            guest_emails: guest_emails.into_iter().map(Into::into).collect(),
            is_offline,
            legal_consent_responses: legal_consent_responses
                .into_iter()
                .map(Into::into)
                .collect(),
            start: start.into(),
            subject: subject.into(),
            ..Shaped::blank()
        }
    }
}

/// `ExternalMeetingsLinkSettings`: 18 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalMeetingsLinkSettings {
    /// `availability`: a map by name: `ExternalClosedRange`.
    pub availability: Map<ExternalClosedRange>,
    /// `customAvailabilityEndDate`: a whole number; may be absent.
    pub custom_availability_end_date: Option<i64>,
    /// `customAvailabilityStartDate`: a whole number; may be absent.
    pub custom_availability_start_date: Option<i64>,
    /// `displayInfo`: `ExternalLinkDisplayInfo`; may be absent.
    pub display_info: Option<ExternalLinkDisplayInfo>,
    /// `durations`: a list: a whole number.
    pub durations: Vec<i64>,
    /// `formFields`: a list: `ExternalLinkFormField`.
    pub form_fields: Vec<ExternalLinkFormField>,
    /// `guestSettings`: `ExternalGuestSettings`; may be absent.
    pub guest_settings: Option<ExternalGuestSettings>,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `legalConsentEnabled`: true or false.
    pub legal_consent_enabled: bool,
    /// `legalConsentOptions`: `ExternalLegalConsentOptions`; may be absent.
    pub legal_consent_options: Option<ExternalLegalConsentOptions>,
    /// `locale`: text; may be absent.
    pub locale: Option<Text>,
    /// `location`: text; may be absent.
    pub location: Option<Text>,
    /// `meetingBufferTime`: a whole number.
    pub meeting_buffer_time: i64,
    /// `ownerPrioritized`: true or false.
    pub owner_prioritized: bool,
    /// `redirectUrl`: text; may be absent.
    pub redirect_url: Option<Text>,
    /// `startTimeIncrementMinutes`: `ExternalMeetingsLinkSettingsStartTimeIncrementMinutes`.
    pub start_time_increment_minutes: ExternalMeetingsLinkSettingsStartTimeIncrementMinutes,
    /// `weeksToAdvertise`: a whole number.
    pub weeks_to_advertise: i64,
    /// `welcomeScreenInfo`: `ExternalMeetingsWelcomeScreenInfo`; may be absent.
    pub welcome_screen_info: Option<ExternalMeetingsWelcomeScreenInfo>,
    rest: Rest,
}
crate::runtime::record! {
    ExternalMeetingsLinkSettings "ExternalMeetingsLinkSettings" {
        0 availability "availability" required = Map::EMPTY;
        1 custom_availability_end_date "customAvailabilityEndDate" optional = None;
        2 custom_availability_start_date "customAvailabilityStartDate" optional = None;
        3 display_info "displayInfo" optional = None;
        4 durations "durations" required = Vec::new();
        5 form_fields "formFields" required = Vec::new();
        6 guest_settings "guestSettings" optional = None;
        7 language "language" optional = None;
        8 legal_consent_enabled "legalConsentEnabled" required = false;
        9 legal_consent_options "legalConsentOptions" optional = None;
        10 locale "locale" optional = None;
        11 location "location" optional = None;
        12 meeting_buffer_time "meetingBufferTime" required = 0;
        13 owner_prioritized "ownerPrioritized" required = false;
        14 redirect_url "redirectUrl" optional = None;
        15 start_time_increment_minutes "startTimeIncrementMinutes" required = Shaped::blank();
        16 weeks_to_advertise "weeksToAdvertise" required = 0;
        17 welcome_screen_info "welcomeScreenInfo" optional = None;
    }
}
impl ExternalMeetingsLinkSettings {
    /// One with all that is required.
    pub fn new(
        availability: impl Into<Map<ExternalClosedRange>>,
        durations: impl IntoIterator<Item = impl Into<i64>>,
        form_fields: impl IntoIterator<Item = impl Into<ExternalLinkFormField>>,
        legal_consent_enabled: bool,
        meeting_buffer_time: impl Into<i64>,
        owner_prioritized: bool,
        start_time_increment_minutes: impl Into<
            ExternalMeetingsLinkSettingsStartTimeIncrementMinutes,
        >,
        weeks_to_advertise: impl Into<i64>,
    ) -> Self {
        Self {
            availability: availability.into(),
            durations: durations.into_iter().map(Into::into).collect(),
            form_fields: form_fields.into_iter().map(Into::into).collect(),
            legal_consent_enabled,
            meeting_buffer_time: meeting_buffer_time.into(),
            owner_prioritized,
            start_time_increment_minutes: start_time_increment_minutes.into(),
            weeks_to_advertise: weeks_to_advertise.into(),
            ..Shaped::blank()
        }
    }
}

/// 10 known values; any other is kept as it came.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum ExternalMeetingsLinkSettingsStartTimeIncrementMinutes {
    /// `FIFTEEN`
    Fifteen,
    /// `FIVE`
    Five,
    /// `FORTY_FIVE`
    FortyFive,
    /// `MEETING_DURATION`
    MeetingDuration,
    /// `NINETY`
    Ninety,
    /// `ONE_HUNDRED_TWENTY`
    OneHundredTwenty,
    /// `SIXTY`
    Sixty,
    /// `TEN`
    Ten,
    /// `THIRTY`
    Thirty,
    /// `TWENTY`
    Twenty,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ExternalMeetingsLinkSettingsStartTimeIncrementMinutes "ExternalMeetingsLinkSettingsStartTimeIncrementMinutes" {
        0 Fifteen "FIFTEEN";
        1 Five "FIVE";
        2 FortyFive "FORTY_FIVE";
        3 MeetingDuration "MEETING_DURATION";
        4 Ninety "NINETY";
        5 OneHundredTwenty "ONE_HUNDRED_TWENTY";
        6 Sixty "SIXTY";
        7 Ten "TEN";
        8 Thirty "THIRTY";
        9 Twenty "TWENTY";
    } 10
}

/// `ExternalMeetingsLinkUpdateRequest`: one member.
///
/// Published by `scheduler/meetings`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalMeetingsLinkUpdateRequest {
    /// `paymentLinkId`: text; may be absent.
    pub payment_link_id: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    ExternalMeetingsLinkUpdateRequest "ExternalMeetingsLinkUpdateRequest" {
        0 payment_link_id "paymentLinkId" optional = None;
    }
}
impl ExternalMeetingsLinkUpdateRequest {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `paymentLinkId`.
    pub fn payment_link_id(mut self, payment_link_id: impl Into<Text>) -> Self {
        self.payment_link_id = Some(payment_link_id.into());
        self
    }
}
impl Default for ExternalMeetingsLinkUpdateRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// `ExternalMeetingsUser`: 5 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalMeetingsUser {
    /// `calendarProvider`: `ExternalMeetingsUserCalendarProvider`.
    pub calendar_provider: ExternalMeetingsUserCalendarProvider,
    /// `id`: text.
    pub id: Text,
    /// `isSalesStarter`: true or false.
    pub is_sales_starter: bool,
    /// `userId`: text.
    pub user_id: Text,
    /// `userProfile`: `ExternalUserProfile`.
    pub user_profile: ExternalUserProfile,
    rest: Rest,
}
crate::runtime::record! {
    ExternalMeetingsUser "ExternalMeetingsUser" {
        0 calendar_provider "calendarProvider" required = Shaped::blank();
        1 id "id" required = Text::EMPTY;
        2 is_sales_starter "isSalesStarter" required = false;
        3 user_id "userId" required = Text::EMPTY;
        4 user_profile "userProfile" required = Shaped::blank();
    }
}
impl ExternalMeetingsUser {
    /// One with all that is required.
    pub fn new(
        calendar_provider: impl Into<ExternalMeetingsUserCalendarProvider>,
        id: impl Into<Text>,
        is_sales_starter: bool,
        user_id: impl Into<Text>,
        user_profile: impl Into<ExternalUserProfile>,
    ) -> Self {
        Self {
            calendar_provider: calendar_provider.into(),
            id: id.into(),
            is_sales_starter,
            user_id: user_id.into(),
            user_profile: user_profile.into(),
            ..Shaped::blank()
        }
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum ExternalMeetingsUserCalendarProvider {
    /// `EXCHANGE`
    Exchange,
    /// `GOOGLE`
    Google,
    /// `OFFICE365`
    Office365,
    /// `UNKNOWN`
    UnknownValue,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ExternalMeetingsUserCalendarProvider "ExternalMeetingsUserCalendarProvider" {
        0 Exchange "EXCHANGE";
        1 Google "GOOGLE";
        2 Office365 "OFFICE365";
        3 UnknownValue "UNKNOWN";
    } 4
}

/// `ExternalMeetingsWelcomeScreenInfo`: 5 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalMeetingsWelcomeScreenInfo {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `logoUrl`: text; may be absent.
    pub logo_url: Option<Text>,
    /// `showWelcomeScreen`: true or false; may be absent.
    pub show_welcome_screen: Option<bool>,
    /// `title`: text; may be absent.
    pub title: Option<Text>,
    /// `useCompanyLogo`: true or false; may be absent.
    pub use_company_logo: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    ExternalMeetingsWelcomeScreenInfo "ExternalMeetingsWelcomeScreenInfo" {
        0 description "description" optional = None;
        1 logo_url "logoUrl" optional = None;
        2 show_welcome_screen "showWelcomeScreen" optional = None;
        3 title "title" optional = None;
        4 use_company_logo "useCompanyLogo" optional = None;
    }
}
impl ExternalMeetingsWelcomeScreenInfo {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for ExternalMeetingsWelcomeScreenInfo {
    fn default() -> Self {
        Self::new()
    }
}

/// `ExternalOption`: 7 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalOption {
    /// `description`: text.
    pub description: Text,
    /// `displayOrder`: a whole number.
    pub display_order: i64,
    /// `doubleData`: a number.
    pub double_data: f64,
    /// `hidden`: true or false.
    pub hidden: bool,
    /// `label`: text.
    pub label: Text,
    /// `readOnly`: true or false.
    pub read_only: bool,
    /// `value`: text.
    pub value: Text,
    rest: Rest,
}
crate::runtime::record! {
    ExternalOption "ExternalOption" {
        0 description "description" required = Text::EMPTY;
        1 display_order "displayOrder" required = 0;
        2 double_data "doubleData" required = 0.0;
        3 hidden "hidden" required = false;
        4 label "label" required = Text::EMPTY;
        5 read_only "readOnly" required = false;
        6 value "value" required = Text::EMPTY;
    }
}
impl ExternalOption {
    /// One with all that is required.
    pub fn new(
        description: impl Into<Text>,
        display_order: impl Into<i64>,
        double_data: impl Into<f64>,
        hidden: bool,
        label: impl Into<Text>,
        read_only: bool,
        value: impl Into<Text>,
    ) -> Self {
        Self {
            description: description.into(),
            display_order: display_order.into(),
            double_data: double_data.into(),
            hidden,
            label: label.into(),
            read_only,
            value: value.into(),
            ..Shaped::blank()
        }
    }
}

/// `ExternalReminder`: 2 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalReminder {
    /// `numberOfTimeUnits`: a whole number.
    pub number_of_time_units: i64,
    /// `timeUnit`: `TimeOffsetTimeUnit`.
    pub time_unit: TimeOffsetTimeUnit,
    rest: Rest,
}
crate::runtime::record! {
    ExternalReminder "ExternalReminder" {
        0 number_of_time_units "numberOfTimeUnits" required = 0;
        1 time_unit "timeUnit" required = Shaped::blank();
    }
}
impl ExternalReminder {
    /// One with all that is required.
    pub fn new(
        number_of_time_units: impl Into<i64>,
        time_unit: impl Into<TimeOffsetTimeUnit>,
    ) -> Self {
        Self {
            number_of_time_units: number_of_time_units.into(),
            time_unit: time_unit.into(),
            ..Shaped::blank()
        }
    }
}

/// `ExternalTimeRange`: 2 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalTimeRange {
    /// `end`: a whole number.
    pub end: i64,
    /// `start`: a whole number.
    pub start: i64,
    rest: Rest,
}
crate::runtime::record! {
    ExternalTimeRange "ExternalTimeRange" {
        0 end "end" required = 0;
        1 start "start" required = 0;
    }
}
impl ExternalTimeRange {
    /// One with all that is required.
    pub fn new(end: impl Into<i64>, start: impl Into<i64>) -> Self {
        Self {
            end: end.into(),
            start: start.into(),
            ..Shaped::blank()
        }
    }
}

/// `ExternalUserBusyTimes`: 3 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalUserBusyTimes {
    /// `busyTimes`: a list: `ExternalTimeRange`.
    pub busy_times: Vec<ExternalTimeRange>,
    /// `isOffline`: true or false.
    pub is_offline: bool,
    /// `meetingsUser`: `ExternalMeetingsUser`.
    pub meetings_user: ExternalMeetingsUser,
    rest: Rest,
}
crate::runtime::record! {
    ExternalUserBusyTimes "ExternalUserBusyTimes" {
        0 busy_times "busyTimes" required = Vec::new();
        1 is_offline "isOffline" required = false;
        2 meetings_user "meetingsUser" required = Shaped::blank();
    }
}
impl ExternalUserBusyTimes {
    /// One with all that is required.
    pub fn new(
        busy_times: impl IntoIterator<Item = impl Into<ExternalTimeRange>>,
        is_offline: bool,
        meetings_user: impl Into<ExternalMeetingsUser>,
    ) -> Self {
        Self {
            busy_times: busy_times.into_iter().map(Into::into).collect(),
            is_offline,
            meetings_user: meetings_user.into(),
            ..Shaped::blank()
        }
    }
}

/// `ExternalUserProfile`: 4 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalUserProfile {
    /// `email`: text.
    pub email: Text,
    /// `firstName`: text; may be absent.
    pub first_name: Option<Text>,
    /// `fullName`: text; may be absent.
    pub full_name: Option<Text>,
    /// `lastName`: text; may be absent.
    pub last_name: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    ExternalUserProfile "ExternalUserProfile" {
        0 email "email" required = Text::EMPTY;
        1 first_name "firstName" optional = None;
        2 full_name "fullName" optional = None;
        3 last_name "lastName" optional = None;
    }
}
impl ExternalUserProfile {
    /// One with all that is required.
    pub fn new(email: impl Into<Text>) -> Self {
        Self {
            email: email.into(),
            ..Shaped::blank()
        }
    }
}

/// `ExternalValidatedFormField`: 7 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalValidatedFormField {
    /// `fieldType`: text; may be absent.
    pub field_type: Option<Text>,
    /// `isCustom`: true or false.
    pub is_custom: bool,
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// `translatedLabel`: text; may be absent.
    pub translated_label: Option<Text>,
    /// `value`: text.
    pub value: Text,
    /// `valueLabel`: text; may be absent.
    pub value_label: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    ExternalValidatedFormField "ExternalValidatedFormField" {
        0 field_type "fieldType" optional = None;
        1 is_custom "isCustom" required = false;
        2 label "label" required = Text::EMPTY;
        3 name "name" required = Text::EMPTY;
        4 translated_label "translatedLabel" optional = None;
        5 value "value" required = Text::EMPTY;
        6 value_label "valueLabel" optional = None;
    }
}
impl ExternalValidatedFormField {
    /// One with all that is required.
    pub fn new(
        is_custom: bool,
        label: impl Into<Text>,
        name: impl Into<Text>,
        value: impl Into<Text>,
    ) -> Self {
        Self {
            is_custom,
            label: label.into(),
            name: name.into(),
            value: value.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseWithTotalExternalLinkMetadata`: 3 members.
///
/// Published by `scheduler/meetings`, in 2025-09, 2026-09.
#[doc(alias = "CollectionResponseWithTotalExternalLinkMetadata")]
#[non_exhaustive]
pub struct MeetingsCollectionResponseWithTotalExternalLinkMetadata {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `MeetingsExternalLinkMetadata`.
    pub results: Vec<MeetingsExternalLinkMetadata>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
crate::runtime::record! {
    MeetingsCollectionResponseWithTotalExternalLinkMetadata "CollectionResponseWithTotalExternalLinkMetadata" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl MeetingsCollectionResponseWithTotalExternalLinkMetadata {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<MeetingsExternalLinkMetadata>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
}
