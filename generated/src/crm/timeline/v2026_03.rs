// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/timeline`, version `2026-03`: 3 operations, 10 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/crm/timeline/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AppEventOccurrence, AppEventResolutionResponse, BatchInputAppEventOccurrence, BatchResponseAppEventOccurrence,
    BatchResponseSimplePublicStatus as BatchResponseAppEventOccurrenceStatus, DeveloperQualifiedSymbol, Error,
    ErrorDetail, ExternalAppEventResolutionRequest, StandardError, TimelineEventIFrame,
};

/// `POST /integrators/timeline/2026-03/events/batch`
///
/// Answers 200 (`BatchResponseAppEventOccurrence`). Any of 16 scopes. Unsupported from 2027-09.
pub type BatchCreateEvents = crate::Call<crate::operations::BatchCreateEvents, endpoint::BatchCreateEvents>;

/// `POST /integrators/timeline/2026-03/events`
///
/// Answers 200, 201 (`AppEventOccurrence`). Any of 16 scopes. Unsupported from 2027-09.
pub type CreateEvent = crate::Call<crate::operations::CreateEvent, endpoint::CreateEvent>;

/// `POST /integrators/timeline/2026-03/types/projects`
///
/// Answers 200 (`AppEventResolutionResponse`). Scope: `developers-read`. Unsupported from 2027-09.
pub type CreateTypeProject = crate::Call<crate::operations::CreateTypeProject, endpoint::CreateTypeProject>;

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
    ];

    crate::runtime::endpoints! {
        BatchCreateEvents: Description::of(Post, "/integrators/timeline/2026-03/events/batch", &[200], SCOPES[0]),
        CreateEvent: Description::of(Post, "/integrators/timeline/2026-03/events", &[200, 201], SCOPES[0]),
        CreateTypeProject: Description::of(Post,
            "/integrators/timeline/2026-03/types/projects",
            &[200], &["developers-read"]),
    }
}
