// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/pipelines`, version `2025-09`: 14 operations, 14 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/pipelines/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponsePipelineNoPaging, CollectionResponsePipelineStageNoPaging,
    CollectionResponsePublicAuditInfoNoPaging, Error, ErrorDetail, Pipeline, PipelineInput, PipelinePatchInput,
    PipelineReplaceInput, PipelineStage, PipelineStageInput, PipelineStagePatchInput, PipelineStageReplaceInput,
    PipelineStageWritePermissions, PublicAuditInfo,
};

/// `DELETE /crm/pipelines/2025-09/{objectType}/{pipelineId}`
///
/// Answers 204. Any of 26 scopes.
pub type Archive = crate::Call<crate::operations::PipelinesArchive, endpoint::Archive>;

/// `DELETE /crm/pipelines/2025-09/{objectType}/{pipelineId}/stages/{stageId}`
///
/// Answers 204. Any of 26 scopes.
pub type ArchiveStage = crate::Call<crate::operations::PipelinesArchiveStage, endpoint::ArchiveStage>;

/// `POST /crm/pipelines/2025-09/{objectType}`
///
/// Answers 201 (`Pipeline`). Any of 26 scopes.
pub type Create = crate::Call<crate::operations::PipelinesCreate, endpoint::Create>;

/// `POST /crm/pipelines/2025-09/{objectType}/{pipelineId}/stages`
///
/// Answers 201 (`PipelineStage`). Any of 26 scopes.
pub type CreateStage = crate::Call<crate::operations::CreateStage, endpoint::CreateStage>;

/// `GET /crm/pipelines/2025-09/{objectType}/{pipelineId}`
///
/// Answers 200 (`Pipeline`). Any of 106 scopes.
pub type Get = crate::Call<crate::operations::PipelinesGet, endpoint::Get>;

/// `GET /crm/pipelines/2025-09/{objectType}/{pipelineId}/audit`
///
/// Answers 200 (`CollectionResponsePublicAuditInfoNoPaging`). Any of 106 scopes.
pub type GetAudit = crate::Call<crate::operations::GetAudit, endpoint::GetAudit>;

/// `GET /crm/pipelines/2025-09/{objectType}/{pipelineId}/stages/{stageId}`
///
/// Answers 200 (`PipelineStage`). Any of 106 scopes.
pub type GetStage = crate::Call<crate::operations::GetStage, endpoint::GetStage>;

/// `GET /crm/pipelines/2025-09/{objectType}/{pipelineId}/stages/{stageId}/audit`
///
/// Answers 200 (`CollectionResponsePublicAuditInfoNoPaging`). Any of 106 scopes.
pub type GetStageAudit = crate::Call<crate::operations::GetStageAudit, endpoint::GetStageAudit>;

/// `GET /crm/pipelines/2025-09/{objectType}`
///
/// Answers 200 (`CollectionResponsePipelineNoPaging`). Any of 106 scopes.
pub type List = crate::Call<crate::operations::PipelinesList, endpoint::List>;

/// `GET /crm/pipelines/2025-09/{objectType}/{pipelineId}/stages`
///
/// Answers 200 (`CollectionResponsePipelineStageNoPaging`). Any of 106 scopes.
pub type ListStages = crate::Call<crate::operations::ListStages, endpoint::ListStages>;

/// `PUT /crm/pipelines/2025-09/{objectType}/{pipelineId}`
///
/// Answers 200 (`Pipeline`). Any of 26 scopes.
pub type Set = crate::Call<crate::operations::PipelinesSet, endpoint::Set>;

/// `PUT /crm/pipelines/2025-09/{objectType}/{pipelineId}/stages/{stageId}`
///
/// Answers 200 (`PipelineStage`). Any of 26 scopes.
pub type SetStage = crate::Call<crate::operations::SetStage, endpoint::SetStage>;

/// `PATCH /crm/pipelines/2025-09/{objectType}/{pipelineId}`
///
/// Answers 200 (`Pipeline`). Any of 26 scopes.
pub type Update = crate::Call<crate::operations::PipelinesUpdate, endpoint::Update>;

/// `PATCH /crm/pipelines/2025-09/{objectType}/{pipelineId}/stages/{stageId}`
///
/// Answers 200 (`PipelineStage`). Any of 26 scopes.
pub type UpdateStage = crate::Call<crate::operations::UpdateStage, endpoint::UpdateStage>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "contacts", "crm.objects.carts.write", "crm.objects.orders.write", "crm.objects.users.write",
            "crm.pipelines.orders.write", "crm.schemas.appointments.write", "crm.schemas.carts.write",
            "crm.schemas.commercepayments.write", "crm.schemas.companies.write", "crm.schemas.contacts.write",
            "crm.schemas.courses.write", "crm.schemas.custom.write", "crm.schemas.deals.write",
            "crm.schemas.invoices.write", "crm.schemas.listings.write", "crm.schemas.orders.write",
            "crm.schemas.projects.write", "crm.schemas.quotes.write", "crm.schemas.services.write",
            "crm.schemas.subscriptions.write", "e-commerce", "tickets", "tickets.highly_sensitive",
            "tickets.highly_sensitive.v2", "tickets.sensitive", "tickets.sensitive.v2",
        ],
        &[
            "automation", "contacts", "crm.objects.appointments.read", "crm.objects.appointments.sensitive.read",
            "crm.objects.appointments.sensitive.read.v2", "crm.objects.appointments.sensitive.write",
            "crm.objects.appointments.sensitive.write.v2", "crm.objects.appointments.write",
            "crm.objects.carts.read", "crm.objects.commercepayments.write",
            "crm.objects.companies.highly_sensitive.read", "crm.objects.companies.highly_sensitive.read.v2",
            "crm.objects.companies.highly_sensitive.write", "crm.objects.companies.highly_sensitive.write.v2",
            "crm.objects.companies.read", "crm.objects.companies.sensitive.read",
            "crm.objects.companies.sensitive.read.v2", "crm.objects.companies.sensitive.write",
            "crm.objects.companies.sensitive.write.v2", "crm.objects.companies.write",
            "crm.objects.contacts.highly_sensitive.read", "crm.objects.contacts.highly_sensitive.read.v2",
            "crm.objects.contacts.highly_sensitive.write", "crm.objects.contacts.highly_sensitive.write.v2",
            "crm.objects.contacts.read", "crm.objects.contacts.sensitive.read",
            "crm.objects.contacts.sensitive.read.v2", "crm.objects.contacts.sensitive.write",
            "crm.objects.contacts.sensitive.write.v2", "crm.objects.contacts.write", "crm.objects.courses.read",
            "crm.objects.courses.write", "crm.objects.custom.highly_sensitive.read",
            "crm.objects.custom.highly_sensitive.read.v2", "crm.objects.custom.highly_sensitive.write",
            "crm.objects.custom.highly_sensitive.write.v2", "crm.objects.custom.read",
            "crm.objects.custom.sensitive.read", "crm.objects.custom.sensitive.read.v2",
            "crm.objects.custom.sensitive.write", "crm.objects.custom.sensitive.write.v2",
            "crm.objects.custom.write", "crm.objects.deals.highly_sensitive.read",
            "crm.objects.deals.highly_sensitive.read.v2", "crm.objects.deals.highly_sensitive.write",
            "crm.objects.deals.highly_sensitive.write.v2", "crm.objects.deals.read",
            "crm.objects.deals.sensitive.read", "crm.objects.deals.sensitive.read.v2",
            "crm.objects.deals.sensitive.write", "crm.objects.deals.sensitive.write.v2", "crm.objects.deals.write",
            "crm.objects.feedback_submissions.read", "crm.objects.goals.read", "crm.objects.goals.write",
            "crm.objects.invoices.read", "crm.objects.invoices.write", "crm.objects.leads.read",
            "crm.objects.leads.write", "crm.objects.line_items.read", "crm.objects.line_items.write",
            "crm.objects.listings.read", "crm.objects.listings.write", "crm.objects.marketing_events.read",
            "crm.objects.marketing_events.write", "crm.objects.orders.read", "crm.objects.owners.read",
            "crm.objects.products.write", "crm.objects.projects.highly_sensitive.read",
            "crm.objects.projects.highly_sensitive.write", "crm.objects.projects.read",
            "crm.objects.projects.sensitive.read", "crm.objects.projects.sensitive.write",
            "crm.objects.projects.write", "crm.objects.quotes.read", "crm.objects.quotes.write",
            "crm.objects.services.read", "crm.objects.services.write", "crm.objects.subscriptions.read",
            "crm.objects.subscriptions.write", "crm.objects.users.read", "crm.pipelines.orders.read",
            "crm.schemas.appointments.read", "crm.schemas.carts.read", "crm.schemas.commercepayments.read",
            "crm.schemas.companies.read", "crm.schemas.contacts.read", "crm.schemas.courses.read",
            "crm.schemas.custom.read", "crm.schemas.deals.read", "crm.schemas.invoices.read",
            "crm.schemas.line_items.read", "crm.schemas.listings.read", "crm.schemas.orders.read",
            "crm.schemas.projects.read", "crm.schemas.quotes.read", "crm.schemas.services.read",
            "crm.schemas.subscriptions.read", "e-commerce", "media_bridge.read", "tickets",
            "tickets.highly_sensitive", "tickets.highly_sensitive.v2", "tickets.sensitive", "tickets.sensitive.v2",
            "timeline",
        ],
    ];

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/crm/pipelines/2025-09/{objectType}/{pipelineId}", &[204], SCOPES[0]),
        ArchiveStage: Description::of(Delete,
            "/crm/pipelines/2025-09/{objectType}/{pipelineId}/stages/{stageId}",
            &[204], SCOPES[0]),
        Create: Description::of(Post, "/crm/pipelines/2025-09/{objectType}", &[201], SCOPES[0]),
        CreateStage: Description::of(Post,
            "/crm/pipelines/2025-09/{objectType}/{pipelineId}/stages",
            &[201], SCOPES[0]),
        Get: Description::of(Get, "/crm/pipelines/2025-09/{objectType}/{pipelineId}", &[200], SCOPES[1]),
        GetAudit: Description::of(Get, "/crm/pipelines/2025-09/{objectType}/{pipelineId}/audit", &[200], SCOPES[1]),
        GetStage: Description::of(Get,
            "/crm/pipelines/2025-09/{objectType}/{pipelineId}/stages/{stageId}",
            &[200], SCOPES[1]),
        GetStageAudit: Description::of(Get,
            "/crm/pipelines/2025-09/{objectType}/{pipelineId}/stages/{stageId}/audit",
            &[200], SCOPES[1]),
        List: Description::of(Get, "/crm/pipelines/2025-09/{objectType}", &[200], SCOPES[1]),
        ListStages: Description::of(Get, "/crm/pipelines/2025-09/{objectType}/{pipelineId}/stages", &[200], SCOPES[1]),
        Set: Description::of(Put, "/crm/pipelines/2025-09/{objectType}/{pipelineId}", &[200], SCOPES[0]),
        SetStage: Description::of(Put,
            "/crm/pipelines/2025-09/{objectType}/{pipelineId}/stages/{stageId}",
            &[200], SCOPES[0]),
        Update: Description::of(Patch, "/crm/pipelines/2025-09/{objectType}/{pipelineId}", &[200], SCOPES[0]),
        UpdateStage: Description::of(Patch,
            "/crm/pipelines/2025-09/{objectType}/{pipelineId}/stages/{stageId}",
            &[200], SCOPES[0]),
    }
}
