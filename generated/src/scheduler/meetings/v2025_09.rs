// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `scheduler/meetings`, version `2025-09`: 5 operations, 40 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/scheduler/meetings/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociationSpec, AssociationSpecAssociationCategory,
    MeetingsCollectionResponseWithTotalExternalLinkMetadata as CollectionResponseWithTotalExternalLinkMetadata,
    Error, ErrorDetail, ExternalAssociationCreateRequest, ExternalBookingFormField, ExternalBookingInfo,
    ExternalBookingInfoLinkType, ExternalBrandingMetadata, ExternalCalendarMeetingEventCreateProperties,
    ExternalCalendarMeetingEventCreateRequest, ExternalCalendarMeetingEventHsMeetingLocationType,
    MeetingsExternalCalendarMeetingEventResponseProperties as ExternalCalendarMeetingEventResponseProperties,
    ImportsPropertyValueSource as ExternalCalendarMeetingEventResponsePropertiesHsEngagementSource,
    MeetingsExternalCalenderMeetingEventResponse as ExternalCalenderMeetingEventResponse, ExternalClosedRange,
    ExternalCommunicationConsentCheckbox, ExternalEmailReminderSchedule, ExternalGuestSettings,
    ExternalLegalConsentOptions, PublicLegalBasis as ExternalLegalConsentOptionsLegitimateInterestLegalBasis,
    ExternalLegalConsentOptionsProcessingConsentType, ExternalLegalConsentResponse, ExternalLinkAvailability,
    ExternalLinkAvailabilityAndBusyTimes, ExternalLinkAvailabilityForDuration, ExternalLinkDisplayInfo,
    ExternalLinkDisplayInfoPublicDisplayAvatarOption, ExternalLinkFormField,
    MeetingsExternalLinkMetadata as ExternalLinkMetadata, ExternalMeetingAvailability, ExternalMeetingBooking,
    ExternalMeetingBookingResponse, ExternalMeetingsLinkSettings,
    ExternalMeetingsLinkSettingsStartTimeIncrementMinutes, ExternalMeetingsUser,
    ExternalMeetingsUserCalendarProvider, ExternalMeetingsWelcomeScreenInfo, ExternalOption, ExternalReminder,
    TimeOffsetTimeUnit as ExternalReminderTimeUnit, ExternalTimeRange, ExternalUserBusyTimes, ExternalUserProfile,
    ExternalValidatedFormField, NextPage, Paging, PreviousPage, PublicObjectId,
};

/// `POST /scheduler/2025-09/meetings/meeting-links/book`
///
/// Answers 200 (`ExternalMeetingBookingResponse`). Any of 34 scopes.
pub type BookMeetingLinks = crate::Call<crate::operations::BookMeetingLinks, endpoint::BookMeetingLinks>;

/// `POST /scheduler/2025-09/meetings/calendar`
///
/// Answers 200 (`ExternalCalenderMeetingEventResponse`). Any of 34 scopes.
pub type CreateCalendar = crate::Call<crate::operations::MeetingsCreateCalendar, endpoint::CreateCalendar>;

/// `GET /scheduler/2025-09/meetings/meeting-links/book/{slug}`
///
/// Answers 200 (`ExternalBookingInfo`). Scope: `scheduler.meetings.meeting-link.read`.
pub type GetMeetingLinkBook = crate::Call<crate::operations::GetMeetingLinkBook, endpoint::GetMeetingLinkBook>;

/// `GET /scheduler/2025-09/meetings/meeting-links/book/availability-page/{slug}`
///
/// Answers 200 (`ExternalLinkAvailabilityAndBusyTimes`). Scope: `scheduler.meetings.meeting-link.read`.
pub type GetMeetingLinkBookAvailabilityPage =
    crate::Call<crate::operations::GetMeetingLinkBookAvailabilityPage, endpoint::GetMeetingLinkBookAvailabilityPage>;

/// `GET /scheduler/2025-09/meetings/meeting-links`
///
/// Answers 200 (`CollectionResponseWithTotalExternalLinkMetadata`). Scope: `scheduler.meetings.meeting-link.read`.
pub type ListMeetingLinks = crate::Call<crate::operations::MeetingsListMeetingLinks, endpoint::ListMeetingLinks>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "contacts", "crm.objects.appointments.sensitive.write", "crm.objects.appointments.sensitive.write.v2",
            "crm.objects.appointments.write", "crm.objects.commercepayments.write",
            "crm.objects.companies.highly_sensitive.write", "crm.objects.companies.highly_sensitive.write.v2",
            "crm.objects.companies.sensitive.write", "crm.objects.companies.sensitive.write.v2",
            "crm.objects.companies.write", "crm.objects.contacts.highly_sensitive.write",
            "crm.objects.contacts.highly_sensitive.write.v2", "crm.objects.contacts.sensitive.write",
            "crm.objects.contacts.sensitive.write.v2", "crm.objects.contacts.write", "crm.objects.courses.write",
            "crm.objects.deals.highly_sensitive.write", "crm.objects.deals.highly_sensitive.write.v2",
            "crm.objects.deals.sensitive.write", "crm.objects.deals.sensitive.write.v2", "crm.objects.deals.write",
            "crm.objects.goals.write", "crm.objects.line_items.write", "crm.objects.listings.write",
            "crm.objects.products.write", "crm.objects.projects.highly_sensitive.write",
            "crm.objects.projects.sensitive.write", "crm.objects.projects.write", "crm.objects.services.write",
            "tickets", "tickets.highly_sensitive", "tickets.highly_sensitive.v2", "tickets.sensitive",
            "tickets.sensitive.v2",
        ],
    ];

    crate::runtime::endpoints! {
        BookMeetingLinks: Description::of(Post, "/scheduler/2025-09/meetings/meeting-links/book", &[200], SCOPES[0]),
        CreateCalendar: Description::of(Post, "/scheduler/2025-09/meetings/calendar", &[200], SCOPES[0]),
        GetMeetingLinkBook: Description::of(Get,
            "/scheduler/2025-09/meetings/meeting-links/book/{slug}",
            &[200], &["scheduler.meetings.meeting-link.read"]),
        GetMeetingLinkBookAvailabilityPage: Description::of(Get,
            "/scheduler/2025-09/meetings/meeting-links/book/availability-page/{slug}",
            &[200], &["scheduler.meetings.meeting-link.read"]),
        ListMeetingLinks: Description::of(Get,
            "/scheduler/2025-09/meetings/meeting-links",
            &[200], &["scheduler.meetings.meeting-link.read"]),
    }
}
