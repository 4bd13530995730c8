// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/associations-schema`, version `2026-09`: 9 operations, 19 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/crm/associations-schema/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CrmAssociationSpecWithLabel as AssociationSpecWithLabel,
    BatchInputPublicAssociationDefinitionConfigurationCreateRequest,
    BatchInputPublicAssociationDefinitionConfigurationUpdateRequest, BatchInputPublicAssociationSpec,
    AssociationsSchemaBatchResponsePublicAssociationDefinitionConfigurationUpdateResult as BatchResponsePublicAssociationDefinitionConfigurationUpdateResult,
    BatchResponseSimplePublicStatus as BatchResponsePublicAssociationDefinitionStatus,
    AssociationsSchemaBatchResponsePublicAssociationDefinitionUserConfiguration as BatchResponsePublicAssociationDefinitionUserConfiguration,
    BatchResponseVoid,
    AssociationsSchemaCollectionResponseAssociationSpecWithLabelNoPaging as CollectionResponseAssociationSpecWithLabelNoPaging,
    CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging, Error, ErrorDetail,
    AssociationSpecAssociationCategory as PublicAssociationDefinitionConfigurationCategory,
    PublicAssociationDefinitionConfigurationCreateRequest, PublicAssociationDefinitionConfigurationUpdateRequest,
    PublicAssociationDefinitionConfigurationUpdateResult, PublicAssociationDefinitionCreateRequest,
    PublicAssociationDefinitionUpdateRequest, PublicAssociationDefinitionUserConfiguration, PublicAssociationSpec,
    StandardError,
};

/// `DELETE /crm/associations/2026-09/{fromObjectType}/{toObjectType}/labels/{associationTypeId}`
///
/// Answers 204. Any of 92 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2028-03.
pub type ArchiveLabel = crate::Call<crate::operations::ArchiveLabel, endpoint::ArchiveLabel>;

/// `POST /crm/associations/2026-09/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create`
///
/// Answers 200 (`BatchResponsePublicAssociationDefinitionUserConfiguration`). Any of 92 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2028-03.
pub type BatchCreateDefinitionConfigurations =
    crate::Call<crate::operations::AssociationsSchemaBatchCreateDefinitionConfigurations, endpoint::BatchCreateDefinitionConfigurations>;

/// `POST /crm/associations/2026-09/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge`
///
/// Answers 200 (`BatchResponseVoid`). Any of 92 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2028-03.
pub type BatchPurgeDefinitionConfigurations =
    crate::Call<crate::operations::BatchPurgeDefinitionConfigurations, endpoint::BatchPurgeDefinitionConfigurations>;

/// `POST /crm/associations/2026-09/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update`
///
/// Answers 200 (`BatchResponsePublicAssociationDefinitionConfigurationUpdateResult`). Any of 92 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2028-03.
pub type BatchUpdateDefinitionConfigurations =
    crate::Call<crate::operations::AssociationsSchemaBatchUpdateDefinitionConfigurations, endpoint::BatchUpdateDefinitionConfigurations>;

/// `POST /crm/associations/2026-09/{fromObjectType}/{toObjectType}/labels`
///
/// Answers 200 (`CollectionResponseAssociationSpecWithLabelNoPaging`). Any of 92 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2028-03.
pub type CreateLabel = crate::Call<crate::operations::AssociationsSchemaCreateLabel, endpoint::CreateLabel>;

/// `GET /crm/associations/2026-09/definitions/configurations/all`
///
/// Answers 200 (`CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging`). Any of 92 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2028-03.
pub type GetDefinitionConfigurationAll =
    crate::Call<crate::operations::GetDefinitionConfigurationAll, endpoint::GetDefinitionConfigurationAll>;

/// `GET /crm/associations/2026-09/definitions/configurations/{fromObjectType}/{toObjectType}`
///
/// Answers 200 (`CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging`). Any of 92 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2028-03.
pub type ListDefinitionConfigurations =
    crate::Call<crate::operations::ListDefinitionConfigurations, endpoint::ListDefinitionConfigurations>;

/// `GET /crm/associations/2026-09/{fromObjectType}/{toObjectType}/labels`
///
/// Answers 200 (`CollectionResponseAssociationSpecWithLabelNoPaging`). Any of 92 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2028-03.
pub type ListLabels = crate::Call<crate::operations::AssociationsSchemaListLabels, endpoint::ListLabels>;

/// `PUT /crm/associations/2026-09/{fromObjectType}/{toObjectType}/labels`
///
/// Answers 204. Any of 92 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2028-03.
pub type SetLabels = crate::Call<crate::operations::SetLabels, endpoint::SetLabels>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "contacts", "crm.objects.appointments.read", "crm.objects.appointments.sensitive.read",
            "crm.objects.appointments.sensitive.read.v2", "crm.objects.appointments.sensitive.write",
            "crm.objects.appointments.sensitive.write.v2", "crm.objects.appointments.write",
            "crm.objects.carts.read", "crm.objects.carts.write", "crm.objects.commercepayments.read",
            "crm.objects.commercepayments.write", "crm.objects.companies.highly_sensitive.read",
            "crm.objects.companies.highly_sensitive.read.v2", "crm.objects.companies.highly_sensitive.write",
            "crm.objects.companies.highly_sensitive.write.v2", "crm.objects.companies.read",
            "crm.objects.companies.sensitive.read", "crm.objects.companies.sensitive.read.v2",
            "crm.objects.companies.sensitive.write", "crm.objects.companies.sensitive.write.v2",
            "crm.objects.companies.write", "crm.objects.contacts.highly_sensitive.read",
            "crm.objects.contacts.highly_sensitive.read.v2", "crm.objects.contacts.highly_sensitive.write",
            "crm.objects.contacts.highly_sensitive.write.v2", "crm.objects.contacts.read",
            "crm.objects.contacts.sensitive.read", "crm.objects.contacts.sensitive.read.v2",
            "crm.objects.contacts.sensitive.write", "crm.objects.contacts.sensitive.write.v2",
            "crm.objects.contacts.write", "crm.objects.courses.read", "crm.objects.courses.write",
            "crm.objects.custom.highly_sensitive.read", "crm.objects.custom.highly_sensitive.read.v2",
            "crm.objects.custom.highly_sensitive.write", "crm.objects.custom.highly_sensitive.write.v2",
            "crm.objects.custom.read", "crm.objects.custom.sensitive.read", "crm.objects.custom.sensitive.read.v2",
            "crm.objects.custom.sensitive.write", "crm.objects.custom.sensitive.write.v2",
            "crm.objects.custom.write", "crm.objects.deals.highly_sensitive.read",
            "crm.objects.deals.highly_sensitive.read.v2", "crm.objects.deals.highly_sensitive.write",
            "crm.objects.deals.highly_sensitive.write.v2", "crm.objects.deals.read",
            "crm.objects.deals.sensitive.read", "crm.objects.deals.sensitive.read.v2",
            "crm.objects.deals.sensitive.write", "crm.objects.deals.sensitive.write.v2", "crm.objects.deals.write",
            "crm.objects.goals.read", "crm.objects.goals.write", "crm.objects.invoices.read",
            "crm.objects.invoices.write", "crm.objects.leads.read", "crm.objects.leads.write",
            "crm.objects.line_items.read", "crm.objects.line_items.write", "crm.objects.listings.read",
            "crm.objects.listings.write", "crm.objects.orders.read", "crm.objects.orders.write",
            "crm.objects.partner-clients.read", "crm.objects.partner-clients.write",
            "crm.objects.partner-services.read", "crm.objects.partner-services.write", "crm.objects.products.read",
            "crm.objects.products.write", "crm.objects.projects.highly_sensitive.read",
            "crm.objects.projects.highly_sensitive.write", "crm.objects.projects.read",
            "crm.objects.projects.sensitive.read", "crm.objects.projects.sensitive.write",
            "crm.objects.projects.write", "crm.objects.quotes.read", "crm.objects.quotes.write",
            "crm.objects.services.read", "crm.objects.services.write", "crm.objects.subscriptions.read",
            "crm.objects.subscriptions.write", "crm.objects.users.read", "crm.objects.users.write", "e-commerce",
            "media_bridge.read", "tickets", "tickets.highly_sensitive", "tickets.highly_sensitive.v2",
            "tickets.sensitive", "tickets.sensitive.v2",
        ],
    ];

    crate::runtime::endpoints! {
        ArchiveLabel: Description::of(Delete,
            "/crm/associations/2026-09/{fromObjectType}/{toObjectType}/labels/{associationTypeId}",
            &[204], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        BatchCreateDefinitionConfigurations: Description::of(Post,
            "/crm/associations/2026-09/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        BatchPurgeDefinitionConfigurations: Description::of(Post,
            "/crm/associations/2026-09/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        BatchUpdateDefinitionConfigurations: Description::of(Post,
            "/crm/associations/2026-09/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        CreateLabel: Description::of(Post,
            "/crm/associations/2026-09/{fromObjectType}/{toObjectType}/labels",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        GetDefinitionConfigurationAll: Description::of(Get,
            "/crm/associations/2026-09/definitions/configurations/all",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        ListDefinitionConfigurations: Description::of(Get,
            "/crm/associations/2026-09/definitions/configurations/{fromObjectType}/{toObjectType}",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        ListLabels: Description::of(Get,
            "/crm/associations/2026-09/{fromObjectType}/{toObjectType}/labels",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        SetLabels: Description::of(Put,
            "/crm/associations/2026-09/{fromObjectType}/{toObjectType}/labels",
            &[204], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
    }
}
