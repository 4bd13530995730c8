// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/associations-schema`, version `2026-03`: 9 operations, 21 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/crm/associations-schema/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociationSpecWithLabel, BatchInputPublicAssociationDefinitionConfigurationCreateRequest,
    BatchInputPublicAssociationDefinitionConfigurationUpdateRequest, BatchInputPublicAssociationSpec, BatchResponse,
    BatchResponsePublicAssociationDefinitionConfigurationUpdateResult,
    BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors,
    BatchResponseSimplePublicStatus as BatchResponsePublicAssociationDefinitionStatus,
    BatchResponsePublicAssociationDefinitionUserConfiguration,
    BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors,
    CollectionResponseAssociationSpecWithLabelNoPaging,
    CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging, Error, ErrorDetail,
    AssociationSpecAssociationCategory as PublicAssociationDefinitionConfigurationCategory,
    PublicAssociationDefinitionConfigurationCreateRequest, PublicAssociationDefinitionConfigurationUpdateRequest,
    PublicAssociationDefinitionConfigurationUpdateResult, PublicAssociationDefinitionCreateRequest,
    PublicAssociationDefinitionUpdateRequest, PublicAssociationDefinitionUserConfiguration, PublicAssociationSpec,
    StandardError,
};

/// `DELETE /crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels/{associationTypeId}`
///
/// Answers 204. Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2027-09. Newer: `crm::associations_schema::v2026_09::ArchiveLabel`.
pub type ArchiveLabel = crate::Call<crate::operations::ArchiveLabel, endpoint::ArchiveLabel>;

/// `POST /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create`
///
/// Answers 201 (`BatchResponsePublicAssociationDefinitionUserConfiguration`), 207 (`BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors`). Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2027-09. Newer: `crm::associations_schema::v2026_09::BatchCreateDefinitionConfigurations`.
pub type BatchCreateDefinitionConfigurations =
    crate::Call<crate::operations::BatchCreateDefinitionConfigurations, endpoint::BatchCreateDefinitionConfigurations>;

/// `POST /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge`
///
/// Answers 200 (`BatchResponse`). Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2027-09. Newer: `crm::associations_schema::v2026_09::BatchPurgeDefinitionConfigurations`.
pub type BatchPurgeDefinitionConfigurations =
    crate::Call<crate::operations::CrmBatchPurgeDefinitionConfigurations, endpoint::BatchPurgeDefinitionConfigurations>;

/// `POST /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update`
///
/// Answers 200 (`BatchResponsePublicAssociationDefinitionConfigurationUpdateResult`), 207 (`BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors`). Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2027-09. Newer: `crm::associations_schema::v2026_09::BatchUpdateDefinitionConfigurations`.
pub type BatchUpdateDefinitionConfigurations =
    crate::Call<crate::operations::BatchUpdateDefinitionConfigurations, endpoint::BatchUpdateDefinitionConfigurations>;

/// `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels`
///
/// Answers 200 (`CollectionResponseAssociationSpecWithLabelNoPaging`). Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2027-09. Newer: `crm::associations_schema::v2026_09::CreateLabel`.
pub type CreateLabel = crate::Call<crate::operations::CreateLabel, endpoint::CreateLabel>;

/// `GET /crm/associations/2026-03/definitions/configurations/all`
///
/// Answers 200 (`CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging`). Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2027-09. Newer: `crm::associations_schema::v2026_09::GetDefinitionConfigurationAll`.
pub type GetDefinitionConfigurationAll =
    crate::Call<crate::operations::GetDefinitionConfigurationAll, endpoint::GetDefinitionConfigurationAll>;

/// `GET /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}`
///
/// Answers 200 (`CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging`). Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2027-09. Newer: `crm::associations_schema::v2026_09::ListDefinitionConfigurations`.
pub type ListDefinitionConfigurations =
    crate::Call<crate::operations::ListDefinitionConfigurations, endpoint::ListDefinitionConfigurations>;

/// `GET /crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels`
///
/// Answers 200 (`CollectionResponseAssociationSpecWithLabelNoPaging`). Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2027-09. Newer: `crm::associations_schema::v2026_09::ListLabels`.
pub type ListLabels = crate::Call<crate::operations::ListLabels, endpoint::ListLabels>;

/// `PUT /crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels`
///
/// Answers 204. Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2027-09. Newer: `crm::associations_schema::v2026_09::SetLabels`.
pub type SetLabels = crate::Call<crate::operations::SetLabels, endpoint::SetLabels>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "crm.objects.appointments.read", "crm.objects.appointments.sensitive.read.v2",
            "crm.objects.appointments.sensitive.write.v2", "crm.objects.appointments.write",
            "crm.objects.calls.read", "crm.objects.carts.read", "crm.objects.carts.write",
            "crm.objects.commercepayments.read", "crm.objects.commercepayments.write",
            "crm.objects.companies.highly_sensitive.read.v2", "crm.objects.companies.highly_sensitive.write.v2",
            "crm.objects.companies.read", "crm.objects.companies.sensitive.read.v2",
            "crm.objects.companies.sensitive.write.v2", "crm.objects.companies.write",
            "crm.objects.contacts.highly_sensitive.read.v2", "crm.objects.contacts.highly_sensitive.write.v2",
            "crm.objects.contacts.read", "crm.objects.contacts.sensitive.read.v2",
            "crm.objects.contacts.sensitive.write.v2", "crm.objects.contacts.write", "crm.objects.courses.read",
            "crm.objects.courses.write", "crm.objects.custom.highly_sensitive.read.v2",
            "crm.objects.custom.highly_sensitive.write.v2", "crm.objects.custom.read",
            "crm.objects.custom.sensitive.read.v2", "crm.objects.custom.sensitive.write.v2",
            "crm.objects.custom.write", "crm.objects.deals.highly_sensitive.read.v2",
            "crm.objects.deals.highly_sensitive.write.v2", "crm.objects.deals.read",
            "crm.objects.deals.sensitive.read.v2", "crm.objects.deals.sensitive.write.v2", "crm.objects.deals.write",
            "crm.objects.emails.read", "crm.objects.goals.read", "crm.objects.goals.write",
            "crm.objects.invoices.read", "crm.objects.invoices.write", "crm.objects.leads.read",
            "crm.objects.leads.write", "crm.objects.line_items.read", "crm.objects.line_items.write",
            "crm.objects.listings.read", "crm.objects.listings.write", "crm.objects.meetings.read",
            "crm.objects.notes.read", "crm.objects.orders.read", "crm.objects.orders.write",
            "crm.objects.partner-clients.read", "crm.objects.partner-clients.write",
            "crm.objects.partner-services.read", "crm.objects.partner-services.write", "crm.objects.products.read",
            "crm.objects.products.write", "crm.objects.projects.highly_sensitive.read",
            "crm.objects.projects.highly_sensitive.write", "crm.objects.projects.read",
            "crm.objects.projects.sensitive.read", "crm.objects.projects.sensitive.write",
            "crm.objects.projects.write", "crm.objects.quotes.read", "crm.objects.quotes.write",
            "crm.objects.services.read", "crm.objects.services.write", "crm.objects.subscriptions.read",
            "crm.objects.subscriptions.write", "crm.objects.tasks.read", "crm.objects.tickets.highly_sensitive.read",
            "crm.objects.tickets.highly_sensitive.write", "crm.objects.tickets.sensitive.read",
            "crm.objects.tickets.sensitive.write", "crm.objects.users.read", "crm.objects.users.write", "e-commerce",
            "media_bridge.read", "tickets", "tickets.highly_sensitive.v2", "tickets.sensitive.v2",
        ],
    ];

    crate::runtime::endpoints! {
        ArchiveLabel: Description::of(Delete,
            "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels/{associationTypeId}",
            &[204], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        BatchCreateDefinitionConfigurations: Description::of(Post,
            "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create",
            &[201, 207], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        BatchPurgeDefinitionConfigurations: Description::of(Post,
            "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        BatchUpdateDefinitionConfigurations: Description::of(Post,
            "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update",
            &[200, 207], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        CreateLabel: Description::of(Post,
            "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        GetDefinitionConfigurationAll: Description::of(Get,
            "/crm/associations/2026-03/definitions/configurations/all",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        ListDefinitionConfigurations: Description::of(Get,
            "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        ListLabels: Description::of(Get,
            "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        SetLabels: Description::of(Put,
            "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels",
            &[204], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
    }
}
