// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `scheduler/meetings`, version `v3`: 6 operations, 41 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/scheduler/meetings/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociationSpec, AssociationSpecAssociationCategory, CollectionResponseWithTotalExternalLinkMetadata, Error,
    ErrorDetail, ExternalAssociationCreateRequest, ExternalBookingFormField, ExternalBookingInfo,
    ExternalBookingInfoLinkType, ExternalBrandingMetadata, ExternalCalendarMeetingEventCreateProperties,
    ExternalCalendarMeetingEventCreateRequest, ExternalCalendarMeetingEventHsMeetingLocationType,
    ExternalCalendarMeetingEventResponseProperties,
    PropertyValueSource as ExternalCalendarMeetingEventResponsePropertiesHsEngagementSource,
    ExternalCalenderMeetingEventResponse, ExternalClosedRange, ExternalCommunicationConsentCheckbox,
    ExternalEmailReminderSchedule, ExternalGuestSettings, ExternalLegalConsentOptions,
    PublicLegalBasis as ExternalLegalConsentOptionsLegitimateInterestLegalBasis,
    ExternalLegalConsentOptionsProcessingConsentType, ExternalLegalConsentResponse, ExternalLinkAvailability,
    ExternalLinkAvailabilityAndBusyTimes, ExternalLinkAvailabilityForDuration, ExternalLinkDisplayInfo,
    ExternalLinkDisplayInfoPublicDisplayAvatarOption, ExternalLinkFormField, ExternalLinkMetadata,
    ExternalMeetingAvailability, ExternalMeetingBooking, ExternalMeetingBookingResponse,
    ExternalMeetingsLinkSettings, ExternalMeetingsLinkSettingsStartTimeIncrementMinutes,
    ExternalMeetingsLinkUpdateRequest, ExternalMeetingsUser, ExternalMeetingsUserCalendarProvider,
    ExternalMeetingsWelcomeScreenInfo, ExternalOption, ExternalReminder,
    TimeOffsetTimeUnit as ExternalReminderTimeUnit, ExternalTimeRange, ExternalUserBusyTimes, ExternalUserProfile,
    ExternalValidatedFormField, NextPage, Paging, PreviousPage, PublicObjectId,
};

/// `POST /scheduler/v3/meetings/meeting-links/book`
///
/// Answers 200 (`ExternalMeetingBookingResponse`). Any of 25 scopes. Unsupported from 2027-09. Newer: `scheduler::meetings::v2026_09::BookMeetingLinks`.
pub type BookMeetingLinks = crate::Call<crate::operations::BookMeetingLinks, endpoint::BookMeetingLinks>;

/// `POST /scheduler/v3/meetings/calendar`
///
/// Answers 200 (`ExternalCalenderMeetingEventResponse`). Any of 25 scopes. Unsupported from 2027-09. Newer: `scheduler::meetings::v2026_09::CreateCalendar`.
pub type CreateCalendar = crate::Call<crate::operations::CreateCalendar, endpoint::CreateCalendar>;

/// `GET /scheduler/v3/meetings/meeting-links/book/{slug}`
///
/// Answers 200 (`ExternalBookingInfo`). Scope: `scheduler.meetings.meeting-link.read`. Unsupported from 2027-09. Newer: `scheduler::meetings::v2026_09::GetMeetingLinkBook`.
pub type GetMeetingLinkBook = crate::Call<crate::operations::GetMeetingLinkBook, endpoint::GetMeetingLinkBook>;

/// `GET /scheduler/v3/meetings/meeting-links/book/availability-page/{slug}`
///
/// Answers 200 (`ExternalLinkAvailabilityAndBusyTimes`). Scope: `scheduler.meetings.meeting-link.read`. Unsupported from 2027-09. Newer: `scheduler::meetings::v2026_09::GetMeetingLinkBookAvailabilityPage`.
pub type GetMeetingLinkBookAvailabilityPage =
    crate::Call<crate::operations::GetMeetingLinkBookAvailabilityPage, endpoint::GetMeetingLinkBookAvailabilityPage>;

/// `GET /scheduler/v3/meetings/meeting-links`
///
/// Answers 200 (`CollectionResponseWithTotalExternalLinkMetadata`). Scope: `scheduler.meetings.meeting-link.read`. Unsupported from 2027-09. Newer: `scheduler::meetings::v2026_09::ListMeetingLinks`.
pub type ListMeetingLinks = crate::Call<crate::operations::ListMeetingLinks, endpoint::ListMeetingLinks>;

/// `PATCH /scheduler/v3/meetings/meeting-links/{meetingLinkSlug}`
///
/// Answers 200 (`ExternalLinkMetadata`). Any of 25 scopes. Unsupported from 2027-09.
pub type UpdateMeetingLink = crate::Call<crate::operations::UpdateMeetingLink, endpoint::UpdateMeetingLink>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "crm.objects.appointments.sensitive.write.v2", "crm.objects.appointments.write",
            "crm.objects.commercepayments.write", "crm.objects.companies.highly_sensitive.write.v2",
            "crm.objects.companies.sensitive.write.v2", "crm.objects.companies.write",
            "crm.objects.contacts.highly_sensitive.write.v2", "crm.objects.contacts.sensitive.write.v2",
            "crm.objects.contacts.write", "crm.objects.courses.write", "crm.objects.deals.highly_sensitive.write.v2",
            "crm.objects.deals.sensitive.write.v2", "crm.objects.deals.write", "crm.objects.goals.write",
            "crm.objects.line_items.write", "crm.objects.listings.write", "crm.objects.products.write",
            "crm.objects.projects.highly_sensitive.write", "crm.objects.projects.sensitive.write",
            "crm.objects.projects.write", "crm.objects.services.write", "meetings-write", "tickets",
            "tickets.highly_sensitive.v2", "tickets.sensitive.v2",
        ],
    ];

    crate::runtime::endpoints! {
        BookMeetingLinks: Description::of(Post, "/scheduler/v3/meetings/meeting-links/book", &[200], SCOPES[0]),
        CreateCalendar: Description::of(Post, "/scheduler/v3/meetings/calendar", &[200], SCOPES[0]),
        GetMeetingLinkBook: Description::of(Get,
            "/scheduler/v3/meetings/meeting-links/book/{slug}",
            &[200], &["scheduler.meetings.meeting-link.read"]),
        GetMeetingLinkBookAvailabilityPage: Description::of(Get,
            "/scheduler/v3/meetings/meeting-links/book/availability-page/{slug}",
            &[200], &["scheduler.meetings.meeting-link.read"]),
        ListMeetingLinks: Description::of(Get,
            "/scheduler/v3/meetings/meeting-links",
            &[200], &["scheduler.meetings.meeting-link.read"]),
        UpdateMeetingLink: Description::of(Patch,
            "/scheduler/v3/meetings/meeting-links/{meetingLinkSlug}",
            &[200], SCOPES[0]),
    }
}
