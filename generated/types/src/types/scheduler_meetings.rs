// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AssociationSpec, ExternalMeetingsWelcomeScreenInfo, ExternalOption, ExternalReminder, ExternalUserBusyTimes,
    ExternalValidatedFormField, Paging, PropertyValueSource, PublicLegalBasis, PublicObjectId,
};

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalExternalLinkMetadata {
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
impl CollectionResponseWithTotalExternalLinkMetadata {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ExternalLinkMetadata>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalAssociationCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalAssociationCreateRequest", kind: Kind::Record(&[
            Member { name: "to", required: true }, Member { name: "types", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { to: Shaped::blank(), types: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.to, 1 => &self.types, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.to, 1 => &mut self.types, _ => &mut self.rest }
    }
}
impl ExternalAssociationCreateRequest {
    /// With all that is required.
    pub fn new(to: impl Into<PublicObjectId>, types: impl IntoIterator<Item = impl Into<AssociationSpec>>) -> Self {
        Self { to: to.into(), types: types.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalBookingFormField {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalBookingFormField", kind: Kind::Record(&[
            Member { name: "name", required: true }, Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { name: Text::EMPTY, value: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.name, 1 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.name, 1 => &mut self.value, _ => &mut self.rest }
    }
}
impl ExternalBookingFormField {
    /// With all that is required.
    pub fn new(name: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self { name: name.into(), value: value.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalBookingInfo {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalBookingInfo", kind: Kind::Record(&[
            Member { name: "allUsersBusyTimes", required: true },
            Member { name: "brandingMetadata", required: false }, Member { name: "customParams", required: true },
            Member { name: "isOffline", required: true }, Member { name: "linkAvailability", required: false },
            Member { name: "linkId", required: true }, Member { name: "linkType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            all_users_busy_times: Vec::new(), branding_metadata: None, custom_params: Shaped::blank(),
            is_offline: false, link_availability: None, link_id: Text::EMPTY, link_type: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.all_users_busy_times, 1 => &self.branding_metadata, 2 => &self.custom_params,
            3 => &self.is_offline, 4 => &self.link_availability, 5 => &self.link_id, 6 => &self.link_type,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.all_users_busy_times, 1 => &mut self.branding_metadata, 2 => &mut self.custom_params,
            3 => &mut self.is_offline, 4 => &mut self.link_availability, 5 => &mut self.link_id,
            6 => &mut self.link_type, _ => &mut self.rest,
        }
    }
}
impl ExternalBookingInfo {
    /// With all that is required.
    pub fn new(
        all_users_busy_times: impl IntoIterator<Item = impl Into<ExternalUserBusyTimes>>,
        custom_params: impl Into<ExternalMeetingsLinkSettings>, is_offline: bool, link_id: impl Into<Text>,
        link_type: impl Into<ExternalBookingInfoLinkType>,
    ) -> Self {
        Self {
            all_users_busy_times: all_users_busy_times.into_iter().map(Into::into).collect(),
            custom_params: custom_params.into(), is_offline, link_id: link_id.into(), link_type: link_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `brandingMetadata`.
    pub fn branding_metadata(mut self, branding_metadata: impl Into<ExternalBrandingMetadata>) -> Self {
        self.branding_metadata = Some(branding_metadata.into()); self
    }
    /// Sets `linkAvailability`.
    pub fn link_availability(mut self, link_availability: impl Into<ExternalLinkAvailability>) -> Self {
        self.link_availability = Some(link_availability.into()); self
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
impl Shaped for ExternalBookingInfoLinkType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalBookingInfoLinkType", kind: Kind::Enumeration(&[
            "GROUP_CALENDAR", "PERSONAL_LINK", "ROUND_ROBIN_CALENDAR",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::GroupCalendar => 0, Self::PersonalLink => 1, Self::RoundRobinCalendar => 2,
            Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::GroupCalendar, 1 => Self::PersonalLink, 2 => Self::RoundRobinCalendar,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalBrandingMetadata {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalBrandingMetadata", kind: Kind::Record(&[
            Member { name: "accent2Color", required: false }, Member { name: "accentColor", required: false },
            Member { name: "companyAddressLine1", required: false },
            Member { name: "companyAddressLine2", required: false },
            Member { name: "companyAvatar", required: false }, Member { name: "companyCity", required: false },
            Member { name: "companyCountry", required: false }, Member { name: "companyDomain", required: false },
            Member { name: "companyName", required: false }, Member { name: "companyState", required: false },
            Member { name: "companyZip", required: false }, Member { name: "logoAltText", required: true },
            Member { name: "logoHeight", required: false }, Member { name: "logoUrl", required: false },
            Member { name: "logoWidth", required: false }, Member { name: "primaryColor", required: false },
            Member { name: "secondaryColor", required: false }, Member { name: "showMarketingAd", required: true },
            Member { name: "showSalesAd", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            accent2_color: None, accent_color: None, company_address_line1: None, company_address_line2: None,
            company_avatar: None, company_city: None, company_country: None, company_domain: None,
            company_name: None, company_state: None, company_zip: None, logo_alt_text: Text::EMPTY,
            logo_height: None, logo_url: None, logo_width: None, primary_color: None, secondary_color: None,
            show_marketing_ad: false, show_sales_ad: false, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.accent2_color, 1 => &self.accent_color, 2 => &self.company_address_line1,
            3 => &self.company_address_line2, 4 => &self.company_avatar, 5 => &self.company_city,
            6 => &self.company_country, 7 => &self.company_domain, 8 => &self.company_name, 9 => &self.company_state,
            10 => &self.company_zip, 11 => &self.logo_alt_text, 12 => &self.logo_height, 13 => &self.logo_url,
            14 => &self.logo_width, 15 => &self.primary_color, 16 => &self.secondary_color,
            17 => &self.show_marketing_ad, 18 => &self.show_sales_ad, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.accent2_color, 1 => &mut self.accent_color, 2 => &mut self.company_address_line1,
            3 => &mut self.company_address_line2, 4 => &mut self.company_avatar, 5 => &mut self.company_city,
            6 => &mut self.company_country, 7 => &mut self.company_domain, 8 => &mut self.company_name,
            9 => &mut self.company_state, 10 => &mut self.company_zip, 11 => &mut self.logo_alt_text,
            12 => &mut self.logo_height, 13 => &mut self.logo_url, 14 => &mut self.logo_width,
            15 => &mut self.primary_color, 16 => &mut self.secondary_color, 17 => &mut self.show_marketing_ad,
            18 => &mut self.show_sales_ad, _ => &mut self.rest,
        }
    }
}
impl ExternalBrandingMetadata {
    /// With all that is required.
    pub fn new(logo_alt_text: impl Into<Text>, show_marketing_ad: bool, show_sales_ad: bool) -> Self {
        Self { logo_alt_text: logo_alt_text.into(), show_marketing_ad, show_sales_ad, ..Shaped::blank() }
    }
    /// Sets `accent2Color`.
    pub fn accent2_color(mut self, accent2_color: impl Into<Text>) -> Self {
        self.accent2_color = Some(accent2_color.into()); self
    }
    /// Sets `accentColor`.
    pub fn accent_color(mut self, accent_color: impl Into<Text>) -> Self {
        self.accent_color = Some(accent_color.into()); self
    }
    /// Sets `companyAddressLine1`.
    pub fn company_address_line1(mut self, company_address_line1: impl Into<Text>) -> Self {
        self.company_address_line1 = Some(company_address_line1.into()); self
    }
    /// Sets `companyAddressLine2`.
    pub fn company_address_line2(mut self, company_address_line2: impl Into<Text>) -> Self {
        self.company_address_line2 = Some(company_address_line2.into()); self
    }
    /// Sets `companyAvatar`.
    pub fn company_avatar(mut self, company_avatar: impl Into<Text>) -> Self {
        self.company_avatar = Some(company_avatar.into()); self
    }
    /// Sets `companyCity`.
    pub fn company_city(mut self, company_city: impl Into<Text>) -> Self {
        self.company_city = Some(company_city.into()); self
    }
    /// Sets `companyCountry`.
    pub fn company_country(mut self, company_country: impl Into<Text>) -> Self {
        self.company_country = Some(company_country.into()); self
    }
    /// Sets `companyDomain`.
    pub fn company_domain(mut self, company_domain: impl Into<Text>) -> Self {
        self.company_domain = Some(company_domain.into()); self
    }
    /// Sets `companyName`.
    pub fn company_name(mut self, company_name: impl Into<Text>) -> Self {
        self.company_name = Some(company_name.into()); self
    }
    /// Sets `companyState`.
    pub fn company_state(mut self, company_state: impl Into<Text>) -> Self {
        self.company_state = Some(company_state.into()); self
    }
    /// Sets `companyZip`.
    pub fn company_zip(mut self, company_zip: impl Into<Text>) -> Self {
        self.company_zip = Some(company_zip.into()); self
    }
    /// Sets `logoHeight`.
    pub fn logo_height(mut self, logo_height: impl Into<i64>) -> Self {
        self.logo_height = Some(logo_height.into()); self
    }
    /// Sets `logoUrl`.
    pub fn logo_url(mut self, logo_url: impl Into<Text>) -> Self { self.logo_url = Some(logo_url.into()); self }
    /// Sets `logoWidth`.
    pub fn logo_width(mut self, logo_width: impl Into<i64>) -> Self { self.logo_width = Some(logo_width.into()); self }
    /// Sets `primaryColor`.
    pub fn primary_color(mut self, primary_color: impl Into<Text>) -> Self {
        self.primary_color = Some(primary_color.into()); self
    }
    /// Sets `secondaryColor`.
    pub fn secondary_color(mut self, secondary_color: impl Into<Text>) -> Self {
        self.secondary_color = Some(secondary_color.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalCalendarMeetingEventCreateProperties {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalCalendarMeetingEventCreateProperties", kind: Kind::Record(&[
            Member { name: "hs_activity_type", required: false },
            Member { name: "hs_attachment_ids", required: false },
            Member { name: "hs_attendee_owner_ids", required: false },
            Member { name: "hs_internal_meeting_notes", required: false },
            Member { name: "hs_meeting_body", required: false },
            Member { name: "hs_meeting_end_time", required: true },
            Member { name: "hs_meeting_location", required: false },
            Member { name: "hs_meeting_location_type", required: false },
            Member { name: "hs_meeting_outcome", required: true },
            Member { name: "hs_meeting_start_time", required: true },
            Member { name: "hs_meeting_title", required: true }, Member { name: "hs_timestamp", required: true },
            Member { name: "hubspot_owner_id", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            hs_activity_type: None, hs_attachment_ids: None, hs_attendee_owner_ids: None,
            hs_internal_meeting_notes: None, hs_meeting_body: None, hs_meeting_end_time: DateTime::UNSET,
            hs_meeting_location: None, hs_meeting_location_type: None, hs_meeting_outcome: Text::EMPTY,
            hs_meeting_start_time: DateTime::UNSET, hs_meeting_title: Text::EMPTY, hs_timestamp: DateTime::UNSET,
            hubspot_owner_id: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.hs_activity_type, 1 => &self.hs_attachment_ids, 2 => &self.hs_attendee_owner_ids,
            3 => &self.hs_internal_meeting_notes, 4 => &self.hs_meeting_body, 5 => &self.hs_meeting_end_time,
            6 => &self.hs_meeting_location, 7 => &self.hs_meeting_location_type, 8 => &self.hs_meeting_outcome,
            9 => &self.hs_meeting_start_time, 10 => &self.hs_meeting_title, 11 => &self.hs_timestamp,
            12 => &self.hubspot_owner_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.hs_activity_type, 1 => &mut self.hs_attachment_ids, 2 => &mut self.hs_attendee_owner_ids,
            3 => &mut self.hs_internal_meeting_notes, 4 => &mut self.hs_meeting_body,
            5 => &mut self.hs_meeting_end_time, 6 => &mut self.hs_meeting_location,
            7 => &mut self.hs_meeting_location_type, 8 => &mut self.hs_meeting_outcome,
            9 => &mut self.hs_meeting_start_time, 10 => &mut self.hs_meeting_title, 11 => &mut self.hs_timestamp,
            12 => &mut self.hubspot_owner_id, _ => &mut self.rest,
        }
    }
}
impl ExternalCalendarMeetingEventCreateProperties {
    /// With all that is required.
    pub fn new(
        hs_meeting_end_time: impl Into<DateTime>, hs_meeting_outcome: impl Into<Text>,
        hs_meeting_start_time: impl Into<DateTime>, hs_meeting_title: impl Into<Text>,
        hs_timestamp: impl Into<DateTime>, hubspot_owner_id: impl Into<Text>,
    ) -> Self {
        Self {
            hs_meeting_end_time: hs_meeting_end_time.into(), hs_meeting_outcome: hs_meeting_outcome.into(),
            hs_meeting_start_time: hs_meeting_start_time.into(), hs_meeting_title: hs_meeting_title.into(),
            hs_timestamp: hs_timestamp.into(), hubspot_owner_id: hubspot_owner_id.into(), ..Shaped::blank()
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
    /// Sets `hs_internal_meeting_notes`.
    pub fn hs_internal_meeting_notes(mut self, hs_internal_meeting_notes: impl Into<Text>) -> Self {
        self.hs_internal_meeting_notes = Some(hs_internal_meeting_notes.into()); self
    }
    /// Sets `hs_meeting_body`.
    pub fn hs_meeting_body(mut self, hs_meeting_body: impl Into<Text>) -> Self {
        self.hs_meeting_body = Some(hs_meeting_body.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalCalendarMeetingEventCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalCalendarMeetingEventCreateRequest", kind: Kind::Record(&[
            Member { name: "associations", required: true },
            Member { name: "emailReminderSchedule", required: true }, Member { name: "properties", required: true },
            Member { name: "timezone", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            associations: Vec::new(), email_reminder_schedule: Shaped::blank(), properties: Shaped::blank(),
            timezone: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.associations, 1 => &self.email_reminder_schedule, 2 => &self.properties, 3 => &self.timezone,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.associations, 1 => &mut self.email_reminder_schedule, 2 => &mut self.properties,
            3 => &mut self.timezone, _ => &mut self.rest,
        }
    }
}
impl ExternalCalendarMeetingEventCreateRequest {
    /// With all that is required.
    pub fn new(
        associations: impl IntoIterator<Item = impl Into<ExternalAssociationCreateRequest>>,
        email_reminder_schedule: impl Into<ExternalEmailReminderSchedule>,
        properties: impl Into<ExternalCalendarMeetingEventCreateProperties>, timezone: impl Into<Text>,
    ) -> Self {
        Self {
            associations: associations.into_iter().map(Into::into).collect(),
            email_reminder_schedule: email_reminder_schedule.into(), properties: properties.into(),
            timezone: timezone.into(), rest: Rest::EMPTY,
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
impl Shaped for ExternalCalendarMeetingEventHsMeetingLocationType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalCalendarMeetingEventHsMeetingLocationType", kind: Kind::Enumeration(&[
            "ADDRESS", "CUSTOM", "PHONE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Address => 0, Self::Custom => 1, Self::Phone => 2, Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Address, 1 => Self::Custom, 2 => Self::Phone, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalCalendarMeetingEventResponseProperties {
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
impl ExternalCalendarMeetingEventResponseProperties {
    /// With all that is required.
    pub fn new(
        hs_engagement_source: impl Into<PropertyValueSource>, hs_engagement_source_id: impl Into<Text>,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalCalenderMeetingEventResponse {
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
impl ExternalCalenderMeetingEventResponse {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, id: impl Into<Text>, last_updated_at: impl Into<DateTime>,
        properties: impl Into<ExternalCalendarMeetingEventResponseProperties>,
    ) -> Self {
        Self {
            created_at: created_at.into(), id: id.into(), last_updated_at: last_updated_at.into(),
            properties: properties.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalClosedRange {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalClosedRange", kind: Kind::Record(&[
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
impl ExternalClosedRange {
    /// With all that is required.
    pub fn new(end: impl Into<i64>, start: impl Into<i64>) -> Self {
        Self { end: end.into(), start: start.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalCommunicationConsentCheckbox {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalCommunicationConsentCheckbox", kind: Kind::Record(&[
            Member { name: "communicationTypeId", required: true }, Member { name: "label", required: true },
            Member { name: "required", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { communication_type_id: Text::EMPTY, label: Text::EMPTY, required: false, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.communication_type_id, 1 => &self.label, 2 => &self.required, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.communication_type_id, 1 => &mut self.label, 2 => &mut self.required, _ => &mut self.rest,
        }
    }
}
impl ExternalCommunicationConsentCheckbox {
    /// With all that is required.
    pub fn new(communication_type_id: impl Into<Text>, label: impl Into<Text>, required: bool) -> Self {
        Self { communication_type_id: communication_type_id.into(), label: label.into(), required, rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalEmailReminderSchedule {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalEmailReminderSchedule", kind: Kind::Record(&[
            Member { name: "reminders", required: true },
            Member { name: "shouldIncludeInviteDescription", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { reminders: Vec::new(), should_include_invite_description: false, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.reminders, 1 => &self.should_include_invite_description, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.reminders, 1 => &mut self.should_include_invite_description, _ => &mut self.rest }
    }
}
impl ExternalEmailReminderSchedule {
    /// With all that is required.
    pub fn new(
        reminders: impl IntoIterator<Item = impl Into<ExternalReminder>>, should_include_invite_description: bool,
    ) -> Self {
        Self {
            reminders: reminders.into_iter().map(Into::into).collect(), should_include_invite_description,
            rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalGuestSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalGuestSettings", kind: Kind::Record(&[
            Member { name: "canAddGuests", required: true }, Member { name: "maxGuestCount", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { can_add_guests: false, max_guest_count: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.can_add_guests, 1 => &self.max_guest_count, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.can_add_guests, 1 => &mut self.max_guest_count, _ => &mut self.rest }
    }
}
impl ExternalGuestSettings {
    /// With all that is required.
    pub fn new(can_add_guests: bool, max_guest_count: impl Into<i64>) -> Self {
        Self { can_add_guests, max_guest_count: max_guest_count.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalLegalConsentOptions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalLegalConsentOptions", kind: Kind::Record(&[
            Member { name: "communicationConsentCheckboxes", required: true },
            Member { name: "communicationConsentText", required: true },
            Member { name: "isLegitimateInterest", required: true },
            Member { name: "legitimateInterestLegalBasis", required: false },
            Member { name: "legitimateInterestSubscriptionTypes", required: true },
            Member { name: "privacyPolicyText", required: true },
            Member { name: "processingConsentCheckboxLabel", required: true },
            Member { name: "processingConsentFooterText", required: true },
            Member { name: "processingConsentText", required: true },
            Member { name: "processingConsentType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            communication_consent_checkboxes: Vec::new(), communication_consent_text: Text::EMPTY,
            is_legitimate_interest: false, legitimate_interest_legal_basis: None,
            legitimate_interest_subscription_types: Vec::new(), privacy_policy_text: Text::EMPTY,
            processing_consent_checkbox_label: Text::EMPTY, processing_consent_footer_text: Text::EMPTY,
            processing_consent_text: Text::EMPTY, processing_consent_type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.communication_consent_checkboxes, 1 => &self.communication_consent_text,
            2 => &self.is_legitimate_interest, 3 => &self.legitimate_interest_legal_basis,
            4 => &self.legitimate_interest_subscription_types, 5 => &self.privacy_policy_text,
            6 => &self.processing_consent_checkbox_label, 7 => &self.processing_consent_footer_text,
            8 => &self.processing_consent_text, 9 => &self.processing_consent_type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.communication_consent_checkboxes, 1 => &mut self.communication_consent_text,
            2 => &mut self.is_legitimate_interest, 3 => &mut self.legitimate_interest_legal_basis,
            4 => &mut self.legitimate_interest_subscription_types, 5 => &mut self.privacy_policy_text,
            6 => &mut self.processing_consent_checkbox_label, 7 => &mut self.processing_consent_footer_text,
            8 => &mut self.processing_consent_text, 9 => &mut self.processing_consent_type, _ => &mut self.rest,
        }
    }
}
impl ExternalLegalConsentOptions {
    /// With all that is required.
    pub fn new(
        communication_consent_checkboxes: impl IntoIterator<Item = impl Into<ExternalCommunicationConsentCheckbox>>,
        communication_consent_text: impl Into<Text>, is_legitimate_interest: bool,
        legitimate_interest_subscription_types: impl IntoIterator<Item = impl Into<i64>>,
        privacy_policy_text: impl Into<Text>, processing_consent_checkbox_label: impl Into<Text>,
        processing_consent_footer_text: impl Into<Text>, processing_consent_text: impl Into<Text>,
        processing_consent_type: impl Into<ExternalLegalConsentOptionsProcessingConsentType>,
    ) -> Self {
        Self {
            communication_consent_checkboxes: communication_consent_checkboxes.into_iter().map(Into::into).collect(),
            communication_consent_text: communication_consent_text.into(), is_legitimate_interest,
            legitimate_interest_subscription_types: legitimate_interest_subscription_types.into_iter().map(Into::into).collect(),
            privacy_policy_text: privacy_policy_text.into(),
            processing_consent_checkbox_label: processing_consent_checkbox_label.into(),
            processing_consent_footer_text: processing_consent_footer_text.into(),
            processing_consent_text: processing_consent_text.into(),
            processing_consent_type: processing_consent_type.into(), ..Shaped::blank()
        }
    }
    /// Sets `legitimateInterestLegalBasis`.
    pub fn legitimate_interest_legal_basis(
        mut self, legitimate_interest_legal_basis: impl Into<PublicLegalBasis>,
    ) -> Self {
        self.legitimate_interest_legal_basis = Some(legitimate_interest_legal_basis.into()); self
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
impl Shaped for ExternalLegalConsentOptionsProcessingConsentType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalLegalConsentOptionsProcessingConsentType", kind: Kind::Enumeration(&[
            "IMPLICIT", "REQUIRED_CHECKBOX",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Implicit => 0, Self::RequiredCheckbox => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Implicit, 1 => Self::RequiredCheckbox, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalLegalConsentResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalLegalConsentResponse", kind: Kind::Record(&[
            Member { name: "communicationTypeId", required: true }, Member { name: "consented", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { communication_type_id: Text::EMPTY, consented: false, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.communication_type_id, 1 => &self.consented, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.communication_type_id, 1 => &mut self.consented, _ => &mut self.rest }
    }
}
impl ExternalLegalConsentResponse {
    /// With all that is required.
    pub fn new(communication_type_id: impl Into<Text>, consented: bool) -> Self {
        Self { communication_type_id: communication_type_id.into(), consented, rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalLinkAvailability {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalLinkAvailability", kind: Kind::Record(&[
            Member { name: "hasMore", required: true },
            Member { name: "linkAvailabilityByDuration", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { has_more: false, link_availability_by_duration: Map::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.has_more, 1 => &self.link_availability_by_duration, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.has_more, 1 => &mut self.link_availability_by_duration, _ => &mut self.rest }
    }
}
impl ExternalLinkAvailability {
    /// With all that is required.
    pub fn new(
        has_more: bool, link_availability_by_duration: impl Into<Map<ExternalLinkAvailabilityForDuration>>,
    ) -> Self {
        Self { has_more, link_availability_by_duration: link_availability_by_duration.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalLinkAvailabilityAndBusyTimes {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalLinkAvailabilityAndBusyTimes", kind: Kind::Record(&[
            Member { name: "allUsersBusyTimes", required: true },
            Member { name: "linkAvailability", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { all_users_busy_times: Vec::new(), link_availability: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.all_users_busy_times, 1 => &self.link_availability, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.all_users_busy_times, 1 => &mut self.link_availability, _ => &mut self.rest }
    }
}
impl ExternalLinkAvailabilityAndBusyTimes {
    /// With all that is required.
    pub fn new(all_users_busy_times: impl IntoIterator<Item = impl Into<ExternalUserBusyTimes>>) -> Self {
        Self { all_users_busy_times: all_users_busy_times.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `linkAvailability`.
    pub fn link_availability(mut self, link_availability: impl Into<ExternalLinkAvailability>) -> Self {
        self.link_availability = Some(link_availability.into()); self
    }
}
impl<T: Into<ExternalUserBusyTimes>> From<Vec<T>> for ExternalLinkAvailabilityAndBusyTimes {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ExternalUserBusyTimes>, const N: usize> From<[T; N]> for ExternalLinkAvailabilityAndBusyTimes {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalLinkAvailabilityForDuration {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalLinkAvailabilityForDuration", kind: Kind::Record(&[
            Member { name: "availabilities", required: true },
            Member { name: "meetingDurationMillis", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { availabilities: Vec::new(), meeting_duration_millis: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.availabilities, 1 => &self.meeting_duration_millis, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.availabilities, 1 => &mut self.meeting_duration_millis, _ => &mut self.rest }
    }
}
impl ExternalLinkAvailabilityForDuration {
    /// With all that is required.
    pub fn new(
        availabilities: impl IntoIterator<Item = impl Into<ExternalMeetingAvailability>>,
        meeting_duration_millis: impl Into<i64>,
    ) -> Self {
        Self {
            availabilities: availabilities.into_iter().map(Into::into).collect(),
            meeting_duration_millis: meeting_duration_millis.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalLinkDisplayInfo {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalLinkDisplayInfo", kind: Kind::Record(&[
            Member { name: "avatar", required: false }, Member { name: "companyAvatar", required: false },
            Member { name: "headline", required: false },
            Member { name: "publicDisplayAvatarOption", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            avatar: None, company_avatar: None, headline: None, public_display_avatar_option: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.avatar, 1 => &self.company_avatar, 2 => &self.headline,
            3 => &self.public_display_avatar_option, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.avatar, 1 => &mut self.company_avatar, 2 => &mut self.headline,
            3 => &mut self.public_display_avatar_option, _ => &mut self.rest,
        }
    }
}
impl ExternalLinkDisplayInfo {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `avatar`.
    pub fn avatar(mut self, avatar: impl Into<Text>) -> Self { self.avatar = Some(avatar.into()); self }
    /// Sets `companyAvatar`.
    pub fn company_avatar(mut self, company_avatar: impl Into<Text>) -> Self {
        self.company_avatar = Some(company_avatar.into()); self
    }
    /// Sets `headline`.
    pub fn headline(mut self, headline: impl Into<Text>) -> Self { self.headline = Some(headline.into()); self }
    /// Sets `publicDisplayAvatarOption`.
    pub fn public_display_avatar_option(
        mut self, public_display_avatar_option: impl Into<ExternalLinkDisplayInfoPublicDisplayAvatarOption>,
    ) -> Self {
        self.public_display_avatar_option = Some(public_display_avatar_option.into()); self
    }
}
impl Default for ExternalLinkDisplayInfo {
    #[inline] fn default() -> Self { Self::new() }
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
impl Shaped for ExternalLinkDisplayInfoPublicDisplayAvatarOption {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalLinkDisplayInfoPublicDisplayAvatarOption", kind: Kind::Enumeration(&[
            "COMPANY_LOGO", "CUSTOM_AVATAR", "PROFILE_IMAGE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::CompanyLogo => 0, Self::CustomAvatar => 1, Self::ProfileImage => 2,
            Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::CompanyLogo, 1 => Self::CustomAvatar, 2 => Self::ProfileImage,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalLinkFormField {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalLinkFormField", kind: Kind::Record(&[
            Member { name: "fieldType", required: true }, Member { name: "isCustom", required: true },
            Member { name: "isRequired", required: true }, Member { name: "label", required: true },
            Member { name: "name", required: true }, Member { name: "options", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            field_type: Text::EMPTY, is_custom: false, is_required: false, label: Text::EMPTY, name: Text::EMPTY,
            options: Vec::new(), r#type: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.field_type, 1 => &self.is_custom, 2 => &self.is_required, 3 => &self.label, 4 => &self.name,
            5 => &self.options, 6 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.field_type, 1 => &mut self.is_custom, 2 => &mut self.is_required, 3 => &mut self.label,
            4 => &mut self.name, 5 => &mut self.options, 6 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl ExternalLinkFormField {
    /// With all that is required.
    pub fn new(
        field_type: impl Into<Text>, is_custom: bool, is_required: bool, label: impl Into<Text>,
        name: impl Into<Text>, options: impl IntoIterator<Item = impl Into<ExternalOption>>, r#type: impl Into<Text>,
    ) -> Self {
        Self {
            field_type: field_type.into(), is_custom, is_required, label: label.into(), name: name.into(),
            options: options.into_iter().map(Into::into).collect(), r#type: r#type.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalLinkMetadata {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalLinkMetadata", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "defaultLink", required: true },
            Member { name: "id", required: true }, Member { name: "link", required: true },
            Member { name: "name", required: false }, Member { name: "organizerUserId", required: true },
            Member { name: "paymentLinkId", required: false }, Member { name: "slug", required: true },
            Member { name: "type", required: true }, Member { name: "updatedAt", required: false },
            Member { name: "userIdsOfLinkMembers", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: DateTime::UNSET, default_link: false, id: Text::EMPTY, link: Text::EMPTY, name: None,
            organizer_user_id: Text::EMPTY, payment_link_id: None, slug: Text::EMPTY, r#type: Shaped::blank(),
            updated_at: None, user_ids_of_link_members: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.default_link, 2 => &self.id, 3 => &self.link, 4 => &self.name,
            5 => &self.organizer_user_id, 6 => &self.payment_link_id, 7 => &self.slug, 8 => &self.r#type,
            9 => &self.updated_at, 10 => &self.user_ids_of_link_members, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.default_link, 2 => &mut self.id, 3 => &mut self.link,
            4 => &mut self.name, 5 => &mut self.organizer_user_id, 6 => &mut self.payment_link_id,
            7 => &mut self.slug, 8 => &mut self.r#type, 9 => &mut self.updated_at,
            10 => &mut self.user_ids_of_link_members, _ => &mut self.rest,
        }
    }
}
impl ExternalLinkMetadata {
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
    /// Sets `paymentLinkId`.
    pub fn payment_link_id(mut self, payment_link_id: impl Into<Text>) -> Self {
        self.payment_link_id = Some(payment_link_id.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalMeetingAvailability {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalMeetingAvailability", kind: Kind::Record(&[
            Member { name: "endMillisUtc", required: true }, Member { name: "startMillisUtc", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { end_millis_utc: 0, start_millis_utc: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.end_millis_utc, 1 => &self.start_millis_utc, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.end_millis_utc, 1 => &mut self.start_millis_utc, _ => &mut self.rest }
    }
}
impl ExternalMeetingAvailability {
    /// With all that is required.
    pub fn new(end_millis_utc: impl Into<i64>, start_millis_utc: impl Into<i64>) -> Self {
        Self { end_millis_utc: end_millis_utc.into(), start_millis_utc: start_millis_utc.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalMeetingBooking {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalMeetingBooking", kind: Kind::Record(&[
            Member { name: "duration", required: true }, Member { name: "email", required: true },
            Member { name: "firstName", required: true }, Member { name: "formFields", required: true },
            Member { name: "lastName", required: true }, Member { name: "legalConsentResponses", required: true },
            Member { name: "likelyAvailableUserIds", required: true }, Member { name: "locale", required: false },
            Member { name: "slug", required: true }, Member { name: "startTime", required: true },
            Member { name: "timezone", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            duration: 0, email: Text::EMPTY, first_name: Text::EMPTY, form_fields: Vec::new(),
            last_name: Text::EMPTY, legal_consent_responses: Vec::new(), likely_available_user_ids: Vec::new(),
            locale: None, slug: Text::EMPTY, start_time: DateTime::UNSET, timezone: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.duration, 1 => &self.email, 2 => &self.first_name, 3 => &self.form_fields,
            4 => &self.last_name, 5 => &self.legal_consent_responses, 6 => &self.likely_available_user_ids,
            7 => &self.locale, 8 => &self.slug, 9 => &self.start_time, 10 => &self.timezone, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.duration, 1 => &mut self.email, 2 => &mut self.first_name, 3 => &mut self.form_fields,
            4 => &mut self.last_name, 5 => &mut self.legal_consent_responses,
            6 => &mut self.likely_available_user_ids, 7 => &mut self.locale, 8 => &mut self.slug,
            9 => &mut self.start_time, 10 => &mut self.timezone, _ => &mut self.rest,
        }
    }
}
impl ExternalMeetingBooking {
    /// With all that is required.
    pub fn new(
        duration: impl Into<i64>, email: impl Into<Text>, first_name: impl Into<Text>,
        form_fields: impl IntoIterator<Item = impl Into<ExternalBookingFormField>>, last_name: impl Into<Text>,
        legal_consent_responses: impl IntoIterator<Item = impl Into<ExternalLegalConsentResponse>>,
        likely_available_user_ids: impl IntoIterator<Item = impl Into<Text>>, slug: impl Into<Text>,
        start_time: impl Into<DateTime>,
    ) -> Self {
        Self {
            duration: duration.into(), email: email.into(), first_name: first_name.into(),
            form_fields: form_fields.into_iter().map(Into::into).collect(), last_name: last_name.into(),
            legal_consent_responses: legal_consent_responses.into_iter().map(Into::into).collect(),
            likely_available_user_ids: likely_available_user_ids.into_iter().map(Into::into).collect(),
            slug: slug.into(), start_time: start_time.into(), ..Shaped::blank()
        }
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.locale = Some(locale.into()); self }
    /// Sets `timezone`.
    pub fn timezone(mut self, timezone: impl Into<Text>) -> Self { self.timezone = Some(timezone.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalMeetingBookingResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalMeetingBookingResponse", kind: Kind::Record(&[
            Member { name: "bookingTimezone", required: true }, Member { name: "calendarEventId", required: true },
            Member { name: "contactId", required: true }, Member { name: "duration", required: true },
            Member { name: "end", required: true }, Member { name: "formFields", required: true },
            Member { name: "guestEmails", required: true }, Member { name: "isOffline", required: true },
            Member { name: "legalConsentResponses", required: true }, Member { name: "locale", required: false },
            Member { name: "location", required: false }, Member { name: "start", required: true },
            Member { name: "subject", required: true }, Member { name: "webConferenceMeetingId", required: false },
            Member { name: "webConferenceUrl", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            booking_timezone: Text::EMPTY, calendar_event_id: Text::EMPTY, contact_id: Text::EMPTY, duration: 0,
            end: DateTime::UNSET, form_fields: Vec::new(), guest_emails: Vec::new(), is_offline: false,
            legal_consent_responses: Vec::new(), locale: None, location: None, start: DateTime::UNSET,
            subject: Text::EMPTY, web_conference_meeting_id: None, web_conference_url: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.booking_timezone, 1 => &self.calendar_event_id, 2 => &self.contact_id, 3 => &self.duration,
            4 => &self.end, 5 => &self.form_fields, 6 => &self.guest_emails, 7 => &self.is_offline,
            8 => &self.legal_consent_responses, 9 => &self.locale, 10 => &self.location, 11 => &self.start,
            12 => &self.subject, 13 => &self.web_conference_meeting_id, 14 => &self.web_conference_url,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.booking_timezone, 1 => &mut self.calendar_event_id, 2 => &mut self.contact_id,
            3 => &mut self.duration, 4 => &mut self.end, 5 => &mut self.form_fields, 6 => &mut self.guest_emails,
            7 => &mut self.is_offline, 8 => &mut self.legal_consent_responses, 9 => &mut self.locale,
            10 => &mut self.location, 11 => &mut self.start, 12 => &mut self.subject,
            13 => &mut self.web_conference_meeting_id, 14 => &mut self.web_conference_url, _ => &mut self.rest,
        }
    }
}
impl ExternalMeetingBookingResponse {
    /// With all that is required.
    pub fn new(
        booking_timezone: impl Into<Text>, calendar_event_id: impl Into<Text>, contact_id: impl Into<Text>,
        duration: impl Into<i64>, end: impl Into<DateTime>,
        form_fields: impl IntoIterator<Item = impl Into<ExternalValidatedFormField>>,
        guest_emails: impl IntoIterator<Item = impl Into<Text>>, is_offline: bool,
        legal_consent_responses: impl IntoIterator<Item = impl Into<ExternalLegalConsentResponse>>,
        start: impl Into<DateTime>, subject: impl Into<Text>,
    ) -> Self {
        Self {
            booking_timezone: booking_timezone.into(), calendar_event_id: calendar_event_id.into(),
            contact_id: contact_id.into(), duration: duration.into(), end: end.into(),
            form_fields: form_fields.into_iter().map(Into::into).collect(),
            guest_emails: guest_emails.into_iter().map(Into::into).collect(), is_offline,
            legal_consent_responses: legal_consent_responses.into_iter().map(Into::into).collect(),
            start: start.into(), subject: subject.into(), ..Shaped::blank()
        }
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.locale = Some(locale.into()); self }
    /// Sets `location`.
    pub fn location(mut self, location: impl Into<Text>) -> Self { self.location = Some(location.into()); self }
    /// Sets `webConferenceMeetingId`.
    pub fn web_conference_meeting_id(mut self, web_conference_meeting_id: impl Into<Text>) -> Self {
        self.web_conference_meeting_id = Some(web_conference_meeting_id.into()); self
    }
    /// Sets `webConferenceUrl`.
    pub fn web_conference_url(mut self, web_conference_url: impl Into<Text>) -> Self {
        self.web_conference_url = Some(web_conference_url.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalMeetingsLinkSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalMeetingsLinkSettings", kind: Kind::Record(&[
            Member { name: "availability", required: true },
            Member { name: "customAvailabilityEndDate", required: false },
            Member { name: "customAvailabilityStartDate", required: false },
            Member { name: "displayInfo", required: false }, Member { name: "durations", required: true },
            Member { name: "formFields", required: true }, Member { name: "guestSettings", required: false },
            Member { name: "language", required: false }, Member { name: "legalConsentEnabled", required: true },
            Member { name: "legalConsentOptions", required: false }, Member { name: "locale", required: false },
            Member { name: "location", required: false }, Member { name: "meetingBufferTime", required: true },
            Member { name: "ownerPrioritized", required: true }, Member { name: "redirectUrl", required: false },
            Member { name: "startTimeIncrementMinutes", required: true },
            Member { name: "weeksToAdvertise", required: true },
            Member { name: "welcomeScreenInfo", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            availability: Map::EMPTY, custom_availability_end_date: None, custom_availability_start_date: None,
            display_info: None, durations: Vec::new(), form_fields: Vec::new(), guest_settings: None, language: None,
            legal_consent_enabled: false, legal_consent_options: None, locale: None, location: None,
            meeting_buffer_time: 0, owner_prioritized: false, redirect_url: None,
            start_time_increment_minutes: Shaped::blank(), weeks_to_advertise: 0, welcome_screen_info: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.availability, 1 => &self.custom_availability_end_date,
            2 => &self.custom_availability_start_date, 3 => &self.display_info, 4 => &self.durations,
            5 => &self.form_fields, 6 => &self.guest_settings, 7 => &self.language, 8 => &self.legal_consent_enabled,
            9 => &self.legal_consent_options, 10 => &self.locale, 11 => &self.location,
            12 => &self.meeting_buffer_time, 13 => &self.owner_prioritized, 14 => &self.redirect_url,
            15 => &self.start_time_increment_minutes, 16 => &self.weeks_to_advertise,
            17 => &self.welcome_screen_info, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.availability, 1 => &mut self.custom_availability_end_date,
            2 => &mut self.custom_availability_start_date, 3 => &mut self.display_info, 4 => &mut self.durations,
            5 => &mut self.form_fields, 6 => &mut self.guest_settings, 7 => &mut self.language,
            8 => &mut self.legal_consent_enabled, 9 => &mut self.legal_consent_options, 10 => &mut self.locale,
            11 => &mut self.location, 12 => &mut self.meeting_buffer_time, 13 => &mut self.owner_prioritized,
            14 => &mut self.redirect_url, 15 => &mut self.start_time_increment_minutes,
            16 => &mut self.weeks_to_advertise, 17 => &mut self.welcome_screen_info, _ => &mut self.rest,
        }
    }
}
impl ExternalMeetingsLinkSettings {
    /// With all that is required.
    pub fn new(
        availability: impl Into<Map<ExternalClosedRange>>, durations: impl IntoIterator<Item = impl Into<i64>>,
        form_fields: impl IntoIterator<Item = impl Into<ExternalLinkFormField>>, legal_consent_enabled: bool,
        meeting_buffer_time: impl Into<i64>, owner_prioritized: bool,
        start_time_increment_minutes: impl Into<ExternalMeetingsLinkSettingsStartTimeIncrementMinutes>,
        weeks_to_advertise: impl Into<i64>,
    ) -> Self {
        Self {
            availability: availability.into(), durations: durations.into_iter().map(Into::into).collect(),
            form_fields: form_fields.into_iter().map(Into::into).collect(), legal_consent_enabled,
            meeting_buffer_time: meeting_buffer_time.into(), owner_prioritized,
            start_time_increment_minutes: start_time_increment_minutes.into(),
            weeks_to_advertise: weeks_to_advertise.into(), ..Shaped::blank()
        }
    }
    /// Sets `customAvailabilityEndDate`.
    pub fn custom_availability_end_date(mut self, custom_availability_end_date: impl Into<i64>) -> Self {
        self.custom_availability_end_date = Some(custom_availability_end_date.into()); self
    }
    /// Sets `customAvailabilityStartDate`.
    pub fn custom_availability_start_date(mut self, custom_availability_start_date: impl Into<i64>) -> Self {
        self.custom_availability_start_date = Some(custom_availability_start_date.into()); self
    }
    /// Sets `displayInfo`.
    pub fn display_info(mut self, display_info: impl Into<ExternalLinkDisplayInfo>) -> Self {
        self.display_info = Some(display_info.into()); self
    }
    /// Sets `guestSettings`.
    pub fn guest_settings(mut self, guest_settings: impl Into<ExternalGuestSettings>) -> Self {
        self.guest_settings = Some(guest_settings.into()); self
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.language = Some(language.into()); self }
    /// Sets `legalConsentOptions`.
    pub fn legal_consent_options(mut self, legal_consent_options: impl Into<ExternalLegalConsentOptions>) -> Self {
        self.legal_consent_options = Some(legal_consent_options.into()); self
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.locale = Some(locale.into()); self }
    /// Sets `location`.
    pub fn location(mut self, location: impl Into<Text>) -> Self { self.location = Some(location.into()); self }
    /// Sets `redirectUrl`.
    pub fn redirect_url(mut self, redirect_url: impl Into<Text>) -> Self {
        self.redirect_url = Some(redirect_url.into()); self
    }
    /// Sets `welcomeScreenInfo`.
    pub fn welcome_screen_info(mut self, welcome_screen_info: impl Into<ExternalMeetingsWelcomeScreenInfo>) -> Self {
        self.welcome_screen_info = Some(welcome_screen_info.into()); self
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
impl Shaped for ExternalMeetingsLinkSettingsStartTimeIncrementMinutes {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalMeetingsLinkSettingsStartTimeIncrementMinutes", kind: Kind::Enumeration(&[
            "FIFTEEN", "FIVE", "FORTY_FIVE", "MEETING_DURATION", "NINETY", "ONE_HUNDRED_TWENTY", "SIXTY", "TEN",
            "THIRTY", "TWENTY",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Fifteen => 0, Self::Five => 1, Self::FortyFive => 2, Self::MeetingDuration => 3, Self::Ninety => 4,
            Self::OneHundredTwenty => 5, Self::Sixty => 6, Self::Ten => 7, Self::Thirty => 8, Self::Twenty => 9,
            Self::Unknown(value) => return (10, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Fifteen, 1 => Self::Five, 2 => Self::FortyFive, 3 => Self::MeetingDuration, 4 => Self::Ninety,
            5 => Self::OneHundredTwenty, 6 => Self::Sixty, 7 => Self::Ten, 8 => Self::Thirty, 9 => Self::Twenty,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    CollectionResponseWithTotalExternalLinkMetadata, ExternalAssociationCreateRequest, ExternalBookingFormField,
    ExternalBookingInfo, ExternalBrandingMetadata, ExternalCalendarMeetingEventCreateProperties,
    ExternalCalendarMeetingEventCreateRequest, ExternalCalendarMeetingEventResponseProperties,
    ExternalCalenderMeetingEventResponse, ExternalClosedRange, ExternalCommunicationConsentCheckbox,
    ExternalEmailReminderSchedule, ExternalGuestSettings, ExternalLegalConsentOptions, ExternalLegalConsentResponse,
    ExternalLinkAvailability, ExternalLinkAvailabilityAndBusyTimes, ExternalLinkAvailabilityForDuration,
    ExternalLinkDisplayInfo, ExternalLinkFormField, ExternalLinkMetadata, ExternalMeetingAvailability,
    ExternalMeetingBooking, ExternalMeetingBookingResponse, ExternalMeetingsLinkSettings,
}

crate::runtime::enumeration_traits! {
    ExternalBookingInfoLinkType, ExternalCalendarMeetingEventHsMeetingLocationType,
    ExternalLegalConsentOptionsProcessingConsentType, ExternalLinkDisplayInfoPublicDisplayAvatarOption,
    ExternalMeetingsLinkSettingsStartTimeIncrementMinutes,
}
