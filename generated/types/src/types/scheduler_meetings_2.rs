// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ExternalBookingInfoLinkType, ExternalCalendarMeetingEventHsMeetingLocationType, ImportsPropertyValueSource,
    Paging, TimeOffsetTimeUnit,
};

/// `ExternalMeetingsLinkUpdateRequest`: one member.
///
/// Published by `scheduler/meetings`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct ExternalMeetingsLinkUpdateRequest {
    /// `paymentLinkId`: text; may be absent.
    pub payment_link_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalMeetingsLinkUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalMeetingsLinkUpdateRequest", kind: Kind::Record(&[
            Member { name: "paymentLinkId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { payment_link_id: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.payment_link_id, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.payment_link_id, _ => &mut self.rest }
    }
}
impl ExternalMeetingsLinkUpdateRequest {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `paymentLinkId`.
    pub fn payment_link_id(mut self, payment_link_id: impl Into<Text>) -> Self {
        self.payment_link_id = Some(payment_link_id.into()); self
    }
}
impl Default for ExternalMeetingsLinkUpdateRequest {
    #[inline] fn default() -> Self { Self::new() }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalMeetingsUser {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalMeetingsUser", kind: Kind::Record(&[
            Member { name: "calendarProvider", required: true }, Member { name: "id", required: true },
            Member { name: "isSalesStarter", required: true }, Member { name: "userId", required: true },
            Member { name: "userProfile", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            calendar_provider: Shaped::blank(), id: Text::EMPTY, is_sales_starter: false, user_id: Text::EMPTY,
            user_profile: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.calendar_provider, 1 => &self.id, 2 => &self.is_sales_starter, 3 => &self.user_id,
            4 => &self.user_profile, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.calendar_provider, 1 => &mut self.id, 2 => &mut self.is_sales_starter,
            3 => &mut self.user_id, 4 => &mut self.user_profile, _ => &mut self.rest,
        }
    }
}
impl ExternalMeetingsUser {
    /// With all that is required.
    pub fn new(
        calendar_provider: impl Into<ExternalMeetingsUserCalendarProvider>, id: impl Into<Text>,
        is_sales_starter: bool, user_id: impl Into<Text>, user_profile: impl Into<ExternalUserProfile>,
    ) -> Self {
        Self {
            calendar_provider: calendar_provider.into(), id: id.into(), is_sales_starter, user_id: user_id.into(),
            user_profile: user_profile.into(), rest: Rest::EMPTY,
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
impl Shaped for ExternalMeetingsUserCalendarProvider {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalMeetingsUserCalendarProvider", kind: Kind::Enumeration(&[
            "EXCHANGE", "GOOGLE", "OFFICE365", "UNKNOWN",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Exchange => 0, Self::Google => 1, Self::Office365 => 2, Self::UnknownValue => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Exchange, 1 => Self::Google, 2 => Self::Office365, 3 => Self::UnknownValue,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalMeetingsWelcomeScreenInfo {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalMeetingsWelcomeScreenInfo", kind: Kind::Record(&[
            Member { name: "description", required: false }, Member { name: "logoUrl", required: false },
            Member { name: "showWelcomeScreen", required: false }, Member { name: "title", required: false },
            Member { name: "useCompanyLogo", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            description: None, logo_url: None, show_welcome_screen: None, title: None, use_company_logo: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description, 1 => &self.logo_url, 2 => &self.show_welcome_screen, 3 => &self.title,
            4 => &self.use_company_logo, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description, 1 => &mut self.logo_url, 2 => &mut self.show_welcome_screen,
            3 => &mut self.title, 4 => &mut self.use_company_logo, _ => &mut self.rest,
        }
    }
}
impl ExternalMeetingsWelcomeScreenInfo {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `logoUrl`.
    pub fn logo_url(mut self, logo_url: impl Into<Text>) -> Self { self.logo_url = Some(logo_url.into()); self }
    /// Sets `showWelcomeScreen`.
    pub fn show_welcome_screen(mut self, show_welcome_screen: bool) -> Self {
        self.show_welcome_screen = Some(show_welcome_screen); self
    }
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<Text>) -> Self { self.title = Some(title.into()); self }
    /// Sets `useCompanyLogo`.
    pub fn use_company_logo(mut self, use_company_logo: bool) -> Self {
        self.use_company_logo = Some(use_company_logo); self
    }
}
impl Default for ExternalMeetingsWelcomeScreenInfo {
    #[inline] fn default() -> Self { Self::new() }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalOption {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalOption", kind: Kind::Record(&[
            Member { name: "description", required: true }, Member { name: "displayOrder", required: true },
            Member { name: "doubleData", required: true }, Member { name: "hidden", required: true },
            Member { name: "label", required: true }, Member { name: "readOnly", required: true },
            Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            description: Text::EMPTY, display_order: 0, double_data: 0.0, hidden: false, label: Text::EMPTY,
            read_only: false, value: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description, 1 => &self.display_order, 2 => &self.double_data, 3 => &self.hidden,
            4 => &self.label, 5 => &self.read_only, 6 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description, 1 => &mut self.display_order, 2 => &mut self.double_data,
            3 => &mut self.hidden, 4 => &mut self.label, 5 => &mut self.read_only, 6 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl ExternalOption {
    /// With all that is required.
    pub fn new(
        description: impl Into<Text>, display_order: impl Into<i64>, double_data: impl Into<f64>, hidden: bool,
        label: impl Into<Text>, read_only: bool, value: impl Into<Text>,
    ) -> Self {
        Self {
            description: description.into(), display_order: display_order.into(), double_data: double_data.into(),
            hidden, label: label.into(), read_only, value: value.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalReminder {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalReminder", kind: Kind::Record(&[
            Member { name: "numberOfTimeUnits", required: true }, Member { name: "timeUnit", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { number_of_time_units: 0, time_unit: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.number_of_time_units, 1 => &self.time_unit, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.number_of_time_units, 1 => &mut self.time_unit, _ => &mut self.rest }
    }
}
impl ExternalReminder {
    /// With all that is required.
    pub fn new(number_of_time_units: impl Into<i64>, time_unit: impl Into<TimeOffsetTimeUnit>) -> Self {
        Self { number_of_time_units: number_of_time_units.into(), time_unit: time_unit.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalTimeRange {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalTimeRange", kind: Kind::Record(&[
            Member { name: "end", required: true }, Member { name: "start", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { end: 0, start: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.end, 1 => &self.start, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.end, 1 => &mut self.start, _ => &mut self.rest }
    }
}
impl ExternalTimeRange {
    /// With all that is required.
    pub fn new(end: impl Into<i64>, start: impl Into<i64>) -> Self {
        Self { end: end.into(), start: start.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalUserBusyTimes {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalUserBusyTimes", kind: Kind::Record(&[
            Member { name: "busyTimes", required: true }, Member { name: "isOffline", required: true },
            Member { name: "meetingsUser", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { busy_times: Vec::new(), is_offline: false, meetings_user: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.busy_times, 1 => &self.is_offline, 2 => &self.meetings_user, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.busy_times, 1 => &mut self.is_offline, 2 => &mut self.meetings_user, _ => &mut self.rest,
        }
    }
}
impl ExternalUserBusyTimes {
    /// With all that is required.
    pub fn new(
        busy_times: impl IntoIterator<Item = impl Into<ExternalTimeRange>>, is_offline: bool,
        meetings_user: impl Into<ExternalMeetingsUser>,
    ) -> Self {
        Self {
            busy_times: busy_times.into_iter().map(Into::into).collect(), is_offline,
            meetings_user: meetings_user.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalUserProfile {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalUserProfile", kind: Kind::Record(&[
            Member { name: "email", required: true }, Member { name: "firstName", required: false },
            Member { name: "fullName", required: false }, Member { name: "lastName", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { email: Text::EMPTY, first_name: None, full_name: None, last_name: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.email, 1 => &self.first_name, 2 => &self.full_name, 3 => &self.last_name, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.email, 1 => &mut self.first_name, 2 => &mut self.full_name, 3 => &mut self.last_name,
            _ => &mut self.rest,
        }
    }
}
impl ExternalUserProfile {
    /// With all that is required.
    pub fn new(email: impl Into<Text>) -> Self { Self { email: email.into(), ..Shaped::blank() } }
    /// Sets `firstName`.
    pub fn first_name(mut self, first_name: impl Into<Text>) -> Self { self.first_name = Some(first_name.into()); self }
    /// Sets `fullName`.
    pub fn full_name(mut self, full_name: impl Into<Text>) -> Self { self.full_name = Some(full_name.into()); self }
    /// Sets `lastName`.
    pub fn last_name(mut self, last_name: impl Into<Text>) -> Self { self.last_name = Some(last_name.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalValidatedFormField {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalValidatedFormField", kind: Kind::Record(&[
            Member { name: "fieldType", required: false }, Member { name: "isCustom", required: true },
            Member { name: "label", required: true }, Member { name: "name", required: true },
            Member { name: "translatedLabel", required: false }, Member { name: "value", required: true },
            Member { name: "valueLabel", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            field_type: None, is_custom: false, label: Text::EMPTY, name: Text::EMPTY, translated_label: None,
            value: Text::EMPTY, value_label: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.field_type, 1 => &self.is_custom, 2 => &self.label, 3 => &self.name,
            4 => &self.translated_label, 5 => &self.value, 6 => &self.value_label, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.field_type, 1 => &mut self.is_custom, 2 => &mut self.label, 3 => &mut self.name,
            4 => &mut self.translated_label, 5 => &mut self.value, 6 => &mut self.value_label, _ => &mut self.rest,
        }
    }
}
impl ExternalValidatedFormField {
    /// With all that is required.
    pub fn new(is_custom: bool, label: impl Into<Text>, name: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self { is_custom, label: label.into(), name: name.into(), value: value.into(), ..Shaped::blank() }
    }
    /// Sets `fieldType`.
    pub fn field_type(mut self, field_type: impl Into<Text>) -> Self { self.field_type = Some(field_type.into()); self }
    /// Sets `translatedLabel`.
    pub fn translated_label(mut self, translated_label: impl Into<Text>) -> Self {
        self.translated_label = Some(translated_label.into()); self
    }
    /// Sets `valueLabel`.
    pub fn value_label(mut self, value_label: impl Into<Text>) -> Self {
        self.value_label = Some(value_label.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MeetingsCollectionResponseWithTotalExternalLinkMetadata {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalExternalLinkMetadata", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
            Member { name: "total", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), total: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, 2 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, 2 => &mut self.total, _ => &mut self.rest }
    }
}
impl MeetingsCollectionResponseWithTotalExternalLinkMetadata {
    /// With all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<MeetingsExternalLinkMetadata>>, total: impl Into<i64>,
    ) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MeetingsExternalCalendarMeetingEventResponseProperties {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalCalendarMeetingEventResponseProperties", kind: Kind::Record(&[
            Member { name: "hs_activity_type", required: false },
            Member { name: "hs_attachment_ids", required: false },
            Member { name: "hs_attendee_owner_ids", required: false },
            Member { name: "hs_engagement_source", required: true },
            Member { name: "hs_engagement_source_id", required: true },
            Member { name: "hs_include_description_in_reminder", required: false },
            Member { name: "hs_internal_meeting_notes", required: false },
            Member { name: "hs_meeting_body", required: false },
            Member { name: "hs_meeting_end_time", required: true },
            Member { name: "hs_meeting_external_url", required: false },
            Member { name: "hs_meeting_location", required: false },
            Member { name: "hs_meeting_location_type", required: false },
            Member { name: "hs_meeting_outcome", required: true },
            Member { name: "hs_meeting_start_time", required: true },
            Member { name: "hs_meeting_title", required: true }, Member { name: "hs_timestamp", required: true },
            Member { name: "hs_unique_id", required: false }, Member { name: "hubspot_owner_id", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            hs_activity_type: None, hs_attachment_ids: None, hs_attendee_owner_ids: None,
            hs_engagement_source: Shaped::blank(), hs_engagement_source_id: Text::EMPTY,
            hs_include_description_in_reminder: None, hs_internal_meeting_notes: None, hs_meeting_body: None,
            hs_meeting_end_time: DateTime::UNSET, hs_meeting_external_url: None, hs_meeting_location: None,
            hs_meeting_location_type: None, hs_meeting_outcome: Text::EMPTY, hs_meeting_start_time: DateTime::UNSET,
            hs_meeting_title: Text::EMPTY, hs_timestamp: DateTime::UNSET, hs_unique_id: None, hubspot_owner_id: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.hs_activity_type, 1 => &self.hs_attachment_ids, 2 => &self.hs_attendee_owner_ids,
            3 => &self.hs_engagement_source, 4 => &self.hs_engagement_source_id,
            5 => &self.hs_include_description_in_reminder, 6 => &self.hs_internal_meeting_notes,
            7 => &self.hs_meeting_body, 8 => &self.hs_meeting_end_time, 9 => &self.hs_meeting_external_url,
            10 => &self.hs_meeting_location, 11 => &self.hs_meeting_location_type, 12 => &self.hs_meeting_outcome,
            13 => &self.hs_meeting_start_time, 14 => &self.hs_meeting_title, 15 => &self.hs_timestamp,
            16 => &self.hs_unique_id, 17 => &self.hubspot_owner_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.hs_activity_type, 1 => &mut self.hs_attachment_ids, 2 => &mut self.hs_attendee_owner_ids,
            3 => &mut self.hs_engagement_source, 4 => &mut self.hs_engagement_source_id,
            5 => &mut self.hs_include_description_in_reminder, 6 => &mut self.hs_internal_meeting_notes,
            7 => &mut self.hs_meeting_body, 8 => &mut self.hs_meeting_end_time,
            9 => &mut self.hs_meeting_external_url, 10 => &mut self.hs_meeting_location,
            11 => &mut self.hs_meeting_location_type, 12 => &mut self.hs_meeting_outcome,
            13 => &mut self.hs_meeting_start_time, 14 => &mut self.hs_meeting_title, 15 => &mut self.hs_timestamp,
            16 => &mut self.hs_unique_id, 17 => &mut self.hubspot_owner_id, _ => &mut self.rest,
        }
    }
}
impl MeetingsExternalCalendarMeetingEventResponseProperties {
    /// With all that is required.
    pub fn new(
        hs_engagement_source: impl Into<ImportsPropertyValueSource>, hs_engagement_source_id: impl Into<Text>,
        hs_meeting_end_time: impl Into<DateTime>, hs_meeting_outcome: impl Into<Text>,
        hs_meeting_start_time: impl Into<DateTime>, hs_meeting_title: impl Into<Text>,
        hs_timestamp: impl Into<DateTime>,
    ) -> Self {
        Self {
            hs_engagement_source: hs_engagement_source.into(),
            hs_engagement_source_id: hs_engagement_source_id.into(), hs_meeting_end_time: hs_meeting_end_time.into(),
            hs_meeting_outcome: hs_meeting_outcome.into(), hs_meeting_start_time: hs_meeting_start_time.into(),
            hs_meeting_title: hs_meeting_title.into(), hs_timestamp: hs_timestamp.into(), ..Shaped::blank()
        }
    }
    /// Sets `hs_activity_type`.
    pub fn hs_activity_type(mut self, hs_activity_type: impl Into<Text>) -> Self {
        self.hs_activity_type = Some(hs_activity_type.into()); self
    }
    /// Sets `hs_attachment_ids`.
    pub fn hs_attachment_ids(mut self, hs_attachment_ids: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.hs_attachment_ids = Some(hs_attachment_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `hs_attendee_owner_ids`.
    pub fn hs_attendee_owner_ids(mut self, hs_attendee_owner_ids: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.hs_attendee_owner_ids = Some(hs_attendee_owner_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `hs_include_description_in_reminder`.
    pub fn hs_include_description_in_reminder(mut self, hs_include_description_in_reminder: impl Into<Text>) -> Self {
        self.hs_include_description_in_reminder = Some(hs_include_description_in_reminder.into()); self
    }
    /// Sets `hs_internal_meeting_notes`.
    pub fn hs_internal_meeting_notes(mut self, hs_internal_meeting_notes: impl Into<Text>) -> Self {
        self.hs_internal_meeting_notes = Some(hs_internal_meeting_notes.into()); self
    }
    /// Sets `hs_meeting_body`.
    pub fn hs_meeting_body(mut self, hs_meeting_body: impl Into<Text>) -> Self {
        self.hs_meeting_body = Some(hs_meeting_body.into()); self
    }
    /// Sets `hs_meeting_external_url`.
    pub fn hs_meeting_external_url(mut self, hs_meeting_external_url: impl Into<Text>) -> Self {
        self.hs_meeting_external_url = Some(hs_meeting_external_url.into()); self
    }
    /// Sets `hs_meeting_location`.
    pub fn hs_meeting_location(mut self, hs_meeting_location: impl Into<Text>) -> Self {
        self.hs_meeting_location = Some(hs_meeting_location.into()); self
    }
    /// Sets `hs_meeting_location_type`.
    pub fn hs_meeting_location_type(
        mut self, hs_meeting_location_type: impl Into<ExternalCalendarMeetingEventHsMeetingLocationType>,
    ) -> Self {
        self.hs_meeting_location_type = Some(hs_meeting_location_type.into()); self
    }
    /// Sets `hs_unique_id`.
    pub fn hs_unique_id(mut self, hs_unique_id: impl Into<Text>) -> Self {
        self.hs_unique_id = Some(hs_unique_id.into()); self
    }
    /// Sets `hubspot_owner_id`.
    pub fn hubspot_owner_id(mut self, hubspot_owner_id: impl Into<Text>) -> Self {
        self.hubspot_owner_id = Some(hubspot_owner_id.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MeetingsExternalCalenderMeetingEventResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalCalenderMeetingEventResponse", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "id", required: true },
            Member { name: "lastUpdatedAt", required: true }, Member { name: "properties", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: DateTime::UNSET, id: Text::EMPTY, last_updated_at: DateTime::UNSET,
            properties: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.id, 2 => &self.last_updated_at, 3 => &self.properties, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.id, 2 => &mut self.last_updated_at, 3 => &mut self.properties,
            _ => &mut self.rest,
        }
    }
}
impl MeetingsExternalCalenderMeetingEventResponse {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, id: impl Into<Text>, last_updated_at: impl Into<DateTime>,
        properties: impl Into<MeetingsExternalCalendarMeetingEventResponseProperties>,
    ) -> Self {
        Self {
            created_at: created_at.into(), id: id.into(), last_updated_at: last_updated_at.into(),
            properties: properties.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MeetingsExternalLinkMetadata {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalLinkMetadata", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "defaultLink", required: true },
            Member { name: "id", required: true }, Member { name: "link", required: true },
            Member { name: "name", required: false }, Member { name: "organizerUserId", required: true },
            Member { name: "slug", required: true }, Member { name: "type", required: true },
            Member { name: "updatedAt", required: false }, Member { name: "userIdsOfLinkMembers", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: DateTime::UNSET, default_link: false, id: Text::EMPTY, link: Text::EMPTY, name: None,
            organizer_user_id: Text::EMPTY, slug: Text::EMPTY, r#type: Shaped::blank(), updated_at: None,
            user_ids_of_link_members: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.default_link, 2 => &self.id, 3 => &self.link, 4 => &self.name,
            5 => &self.organizer_user_id, 6 => &self.slug, 7 => &self.r#type, 8 => &self.updated_at,
            9 => &self.user_ids_of_link_members, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.default_link, 2 => &mut self.id, 3 => &mut self.link,
            4 => &mut self.name, 5 => &mut self.organizer_user_id, 6 => &mut self.slug, 7 => &mut self.r#type,
            8 => &mut self.updated_at, 9 => &mut self.user_ids_of_link_members, _ => &mut self.rest,
        }
    }
}
impl MeetingsExternalLinkMetadata {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, default_link: bool, id: impl Into<Text>, link: impl Into<Text>,
        organizer_user_id: impl Into<Text>, slug: impl Into<Text>, r#type: impl Into<ExternalBookingInfoLinkType>,
        user_ids_of_link_members: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            created_at: created_at.into(), default_link, id: id.into(), link: link.into(),
            organizer_user_id: organizer_user_id.into(), slug: slug.into(), r#type: r#type.into(),
            user_ids_of_link_members: user_ids_of_link_members.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
}

crate::runtime::shaped_traits! {
    ExternalMeetingsLinkUpdateRequest, ExternalMeetingsUser, ExternalMeetingsWelcomeScreenInfo, ExternalOption,
    ExternalReminder, ExternalTimeRange, ExternalUserBusyTimes, ExternalUserProfile, ExternalValidatedFormField,
    MeetingsCollectionResponseWithTotalExternalLinkMetadata, MeetingsExternalCalendarMeetingEventResponseProperties,
    MeetingsExternalCalenderMeetingEventResponse, MeetingsExternalLinkMetadata,
}

crate::runtime::enumeration_traits! {
    ExternalMeetingsUserCalendarProvider,
}
