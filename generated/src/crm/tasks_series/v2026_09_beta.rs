// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/tasks-series`, version `2026-09-beta`: 4 operations, 6 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/tasks-series/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    Error, ErrorDetail, PublicTaskSeries, PublicTaskSeriesResponse, StartTaskSeriesBody, UpdateTaskSeriesBody,
};

/// `DELETE /crm/task-series/2026-09-beta/{taskId}`
///
/// Answers 204. Any of 25 scopes.
pub type Archive = crate::Call<crate::operations::TasksSeriesArchive, endpoint::Archive>;

/// `POST /crm/task-series/2026-09-beta`
///
/// Answers 200 (`PublicTaskSeriesResponse`). Any of 25 scopes.
pub type Create = crate::Call<crate::operations::TasksSeriesCreate, endpoint::Create>;

/// `GET /crm/task-series/2026-09-beta/{taskId}`
///
/// Answers 200 (`PublicTaskSeriesResponse`). Any of 25 scopes.
pub type Get = crate::Call<crate::operations::TasksSeriesGet, endpoint::Get>;

/// `PATCH /crm/task-series/2026-09-beta/{taskId}`
///
/// Answers 200 (`PublicTaskSeriesResponse`). Any of 25 scopes.
pub type Update = crate::Call<crate::operations::TasksSeriesUpdate, endpoint::Update>;

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
            "crm.objects.projects.write", "crm.objects.services.write", "tasks-write", "tickets",
            "tickets.highly_sensitive.v2", "tickets.sensitive.v2",
        ],
        &[
            "crm.objects.appointments.read", "crm.objects.appointments.sensitive.read.v2",
            "crm.objects.companies.highly_sensitive.read.v2", "crm.objects.companies.read",
            "crm.objects.companies.sensitive.read.v2", "crm.objects.contacts.highly_sensitive.read.v2",
            "crm.objects.contacts.read", "crm.objects.contacts.sensitive.read.v2", "crm.objects.courses.read",
            "crm.objects.deals.highly_sensitive.read.v2", "crm.objects.deals.read",
            "crm.objects.deals.sensitive.read.v2", "crm.objects.goals.read", "crm.objects.line_items.read",
            "crm.objects.listings.read", "crm.objects.products.read", "crm.objects.projects.highly_sensitive.read",
            "crm.objects.projects.read", "crm.objects.projects.sensitive.read", "crm.objects.services.read",
            "crm.objects.tasks.read", "crm.schemas.tasks.read", "tickets", "tickets.highly_sensitive.v2",
            "tickets.sensitive.v2",
        ],
    ];

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/crm/task-series/2026-09-beta/{taskId}", &[204], SCOPES[0]),
        Create: Description::of(Post, "/crm/task-series/2026-09-beta", &[200], SCOPES[0]),
        Get: Description::of(Get, "/crm/task-series/2026-09-beta/{taskId}", &[200], SCOPES[1]),
        Update: Description::of(Patch, "/crm/task-series/2026-09-beta/{taskId}", &[200], SCOPES[0]),
    }
}
