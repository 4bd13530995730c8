// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/timeline`, version `v3`: 11 operations, 16 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/timeline/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    BatchInputTimelineEvent, BatchResponseTimelineEventResponse,
    BatchResponseSimplePublicStatus as BatchResponseTimelineEventResponseStatus,
    BatchResponseTimelineEventResponseWithErrors, CollectionResponseTimelineEventTemplateNoPaging, Error,
    ErrorDetail, StandardError, TimelineEvent, TimelineEventIFrame, TimelineEventResponse, TimelineEventTemplate,
    TimelineEventTemplateCreateRequest, TimelineEventTemplateToken, TimelineEventTemplateTokenOption,
    TimelineEventTemplateTokenType, TimelineEventTemplateTokenUpdateRequest, TimelineEventTemplateUpdateRequest,
};

/// `DELETE /integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}`
///
/// Answers 204. Scope: `developers-write`. Deprecated. Unsupported from 2027-09.
#[cfg_attr(feature = "deprecations", deprecated(note = "Deprecated. Unsupported from 2027-09."))]
pub type ArchiveEventTemplate = crate::Call<crate::operations::ArchiveEventTemplate, endpoint::ArchiveEventTemplate>;

/// `DELETE /integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}/tokens/{tokenName}`
///
/// Answers 204. Scope: `developers-write`. Deprecated. Unsupported from 2027-09.
#[cfg_attr(feature = "deprecations", deprecated(note = "Deprecated. Unsupported from 2027-09."))]
pub type ArchiveEventTemplateToken =
    crate::Call<crate::operations::ArchiveEventTemplateToken, endpoint::ArchiveEventTemplateToken>;

/// `POST /integrators/timeline/v3/events/batch/create`
///
/// Answers 201 (`BatchResponseTimelineEventResponse`), 207 (`BatchResponseTimelineEventResponseWithErrors`). Any of 16 scopes. Deprecated. Unsupported from 2027-09.
#[cfg_attr(feature = "deprecations", deprecated(note = "Deprecated. Unsupported from 2027-09."))]
pub type BatchCreateIntegratorsTimelineEventsBatchCreate =
    crate::Call<crate::operations::BatchCreateIntegratorsTimelineEventsBatchCreate, endpoint::BatchCreateIntegratorsTimelineEventsBatchCreate>;

/// `POST /integrators/timeline/v3/events`
///
/// Answers 201 (`TimelineEventResponse`). Any of 16 scopes. Deprecated. Unsupported from 2027-09. Newer: `crm::timeline::v2026_03::CreateEvent`.
#[cfg_attr(feature = "deprecations", deprecated(note = "Deprecated. Unsupported from 2027-09. Newer: `crm::timeline::v2026_03::CreateEvent`."))]
pub type CreateEvent = crate::Call<crate::operations::TimelineCreateEvent, endpoint::CreateEvent>;

/// `POST /integrators/timeline/v3/{appId}/event-templates`
///
/// Answers 201 (`TimelineEventTemplate`). Scope: `developers-write`. Deprecated. Unsupported from 2027-09.
#[cfg_attr(feature = "deprecations", deprecated(note = "Deprecated. Unsupported from 2027-09."))]
pub type CreateEventTemplate = crate::Call<crate::operations::CreateEventTemplate, endpoint::CreateEventTemplate>;

/// `POST /integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}/tokens`
///
/// Answers 200 (`TimelineEventTemplateToken`). Scope: `developers-write`. Deprecated. Unsupported from 2027-09.
#[cfg_attr(feature = "deprecations", deprecated(note = "Deprecated. Unsupported from 2027-09."))]
pub type CreateEventTemplateToken =
    crate::Call<crate::operations::CreateEventTemplateToken, endpoint::CreateEventTemplateToken>;

/// `GET /integrators/timeline/v3/events/{eventTemplateId}/{eventId}`
///
/// Answers 200 (`TimelineEventResponse`). Any of 16 scopes. Deprecated. Unsupported from 2027-09.
#[cfg_attr(feature = "deprecations", deprecated(note = "Deprecated. Unsupported from 2027-09."))]
pub type GetEvent = crate::Call<crate::operations::GetEvent, endpoint::GetEvent>;

/// `GET /integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}`
///
/// Answers 200 (`TimelineEventTemplate`). Scope: `developers-read`. Deprecated. Unsupported from 2027-09.
#[cfg_attr(feature = "deprecations", deprecated(note = "Deprecated. Unsupported from 2027-09."))]
pub type GetEventTemplate = crate::Call<crate::operations::GetEventTemplate, endpoint::GetEventTemplate>;

/// `GET /integrators/timeline/v3/{appId}/event-templates`
///
/// Answers 200 (`CollectionResponseTimelineEventTemplateNoPaging`). Scope: `developers-read`. Deprecated. Unsupported from 2027-09.
#[cfg_attr(feature = "deprecations", deprecated(note = "Deprecated. Unsupported from 2027-09."))]
pub type ListEventTemplates = crate::Call<crate::operations::ListEventTemplates, endpoint::ListEventTemplates>;

/// `PUT /integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}`
///
/// Answers 200 (`TimelineEventTemplate`). Scope: `developers-write`. Deprecated. Unsupported from 2027-09.
#[cfg_attr(feature = "deprecations", deprecated(note = "Deprecated. Unsupported from 2027-09."))]
pub type SetEventTemplate = crate::Call<crate::operations::SetEventTemplate, endpoint::SetEventTemplate>;

/// `PUT /integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}/tokens/{tokenName}`
///
/// Answers 200 (`TimelineEventTemplateToken`). Scope: `developers-write`. Deprecated. Unsupported from 2027-09.
#[cfg_attr(feature = "deprecations", deprecated(note = "Deprecated. Unsupported from 2027-09."))]
pub type SetEventTemplateToken = crate::Call<crate::operations::SetEventTemplateToken, endpoint::SetEventTemplateToken>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "crm.objects.companies.highly_sensitive.write.v2", "crm.objects.companies.sensitive.write.v2",
            "crm.objects.companies.write", "crm.objects.contacts.highly_sensitive.write.v2",
            "crm.objects.contacts.sensitive.write.v2", "crm.objects.contacts.write",
            "crm.objects.deals.highly_sensitive.write.v2", "crm.objects.deals.sensitive.write.v2",
            "crm.objects.deals.write", "crm.schemas.companies.write", "crm.schemas.contacts.write",
            "crm.schemas.deals.write", "tickets", "tickets.highly_sensitive.v2", "tickets.sensitive.v2", "timeline",
        ],
        &[
            "crm.objects.companies.highly_sensitive.read.v2", "crm.objects.companies.read",
            "crm.objects.companies.sensitive.read.v2", "crm.objects.contacts.highly_sensitive.read.v2",
            "crm.objects.contacts.read", "crm.objects.contacts.sensitive.read.v2",
            "crm.objects.deals.highly_sensitive.read.v2", "crm.objects.deals.read",
            "crm.objects.deals.sensitive.read.v2", "crm.schemas.companies.read", "crm.schemas.contacts.read",
            "crm.schemas.deals.read", "tickets", "tickets.highly_sensitive.v2", "tickets.sensitive.v2", "timeline",
        ],
    ];

    crate::runtime::endpoints! {
        ArchiveEventTemplate: Description::of(Delete,
            "/integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}",
            &[204], &["developers-write"]).deprecated(),
        ArchiveEventTemplateToken: Description::of(Delete,
            "/integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}/tokens/{tokenName}",
            &[204], &["developers-write"]).deprecated(),
        BatchCreateIntegratorsTimelineEventsBatchCreate: Description::of(Post,
            "/integrators/timeline/v3/events/batch/create",
            &[201, 207], SCOPES[0]).deprecated(),
        CreateEvent: Description::of(Post, "/integrators/timeline/v3/events", &[201], SCOPES[0]).deprecated(),
        CreateEventTemplate: Description::of(Post,
            "/integrators/timeline/v3/{appId}/event-templates",
            &[201], &["developers-write"]).deprecated(),
        CreateEventTemplateToken: Description::of(Post,
            "/integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}/tokens",
            &[200], &["developers-write"]).deprecated(),
        GetEvent: Description::of(Get,
            "/integrators/timeline/v3/events/{eventTemplateId}/{eventId}",
            &[200], SCOPES[1]).deprecated(),
        GetEventTemplate: Description::of(Get,
            "/integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}",
            &[200], &["developers-read"]).deprecated(),
        ListEventTemplates: Description::of(Get,
            "/integrators/timeline/v3/{appId}/event-templates",
            &[200], &["developers-read"]).deprecated(),
        SetEventTemplate: Description::of(Put,
            "/integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}",
            &[200], &["developers-write"]).deprecated(),
        SetEventTemplateToken: Description::of(Put,
            "/integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}/tokens/{tokenName}",
            &[200], &["developers-write"]).deprecated(),
    }
}
