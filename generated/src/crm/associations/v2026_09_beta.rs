// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/associations`, version `2026-09-beta`: 32 operations, 77 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/associations/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociatedId, AssociationSpec, AssociationSpecAssociationCategory, AssociationSpecWithLabel,
    BatchInputPublicAssociationDefinitionConfigurationCreateRequest,
    BatchInputPublicAssociationDefinitionConfigurationUpdateRequest, BatchInputPublicAssociationMultiArchive,
    BatchInputPublicAssociationMultiPost, BatchInputPublicAssociationSpec,
    BatchInputPublicDefaultAssociationMultiPost, BatchInputPublicFetchAssociationsBatchRequest,
    BatchInputSimplePublicObjectBatchInput, BatchInputSimplePublicObjectBatchInputForCreate,
    BatchInputSimplePublicObjectBatchInputUpsert, BatchInputSimplePublicObjectId, BatchReadInputSimplePublicObjectId,
    BatchResponse, BatchResponseLabelsBetweenObjectPair, BatchResponseLabelsBetweenObjectPairWithErrors,
    BatchResponsePublicAssociationDefinitionConfigurationUpdateResult,
    BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors,
    BatchResponsePublicAssociationDefinitionUserConfiguration,
    BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors,
    BatchResponsePublicAssociationMultiWithLabel, BatchResponsePublicAssociationMultiWithLabelWithErrors,
    BatchResponsePublicDefaultAssociation, BatchResponseSimplePublicObject,
    BatchResponseSimplePublicObjectWithErrors, BatchResponseSimplePublicUpsertObject,
    BatchResponseSimplePublicUpsertObjectWithErrors, BatchResponseSimplePublicStatus as BatchResponseStatus,
    CollectionResponseAssociatedId, CollectionResponseAssociationSpecWithLabelNoPaging,
    CollectionResponseMultiAssociatedObjectWithLabelForwardPaging,
    CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging,
    CollectionResponseSimplePublicObjectWithAssociationsForwardPaging, CollectionResponseWithTotalSimplePublicObject,
    AssociationsDateTime as DateTime, Error, ErrorDetail, Filter, FilterGroup, FilterOperator, ForwardPaging,
    LabelsBetweenObjectPair, MultiAssociatedObjectWithLabel, NextPage, Paging, PreviousPage,
    PublicAssociationDefinitionConfigurationCreateRequest, PublicAssociationDefinitionConfigurationUpdateRequest,
    PublicAssociationDefinitionConfigurationUpdateResult, PublicAssociationDefinitionCreateRequest,
    PublicAssociationDefinitionUpdateRequest, PublicAssociationDefinitionUserConfiguration,
    PublicAssociationMultiArchive, PublicAssociationMultiPost, PublicAssociationMultiWithLabel,
    PublicAssociationSpec, PublicAssociationsForObject, PublicDefaultAssociation, PublicDefaultAssociationMultiPost,
    PublicFetchAssociationsBatchRequest, PublicGdprDeleteInput, PublicMergeInput, PublicObjectId,
    PublicObjectSearchRequest, PublicObjectWarning, ReportCreationResponse, SimplePublicObject,
    SimplePublicObjectBatchInput, SimplePublicObjectBatchInputForCreate, SimplePublicObjectBatchInputUpsert,
    SimplePublicObjectId, SimplePublicObjectInput, SimplePublicObjectInputForCreate,
    SimplePublicObjectWithAssociations, SimplePublicUpsertObject, StandardError, ValueWithTimestamp,
};

/// `DELETE /crm/objects/2026-09-beta/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
///
/// Answers 204. Any of 81 scopes.
pub type Archive =
    crate::Call<crate::operations::CrmArchive, crate::endpoints::crm_associations_v2026_09_beta::Archive>;

/// `DELETE /crm/objects/2026-09-beta/{objectType}/{objectId}`
///
/// Answers 204. Any of 81 scopes.
pub type ArchiveByObjectId =
    crate::Call<crate::operations::ArchiveByObjectId, crate::endpoints::crm_associations_v2026_09_beta::ArchiveByObjectId>;

/// `DELETE /crm/associations/2026-09-beta/{fromObjectType}/{toObjectType}/labels/{associationTypeId}`
///
/// Answers 204. Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`.
pub type ArchiveLabel = crate::Call<crate::operations::ArchiveLabel, endpoint::ArchiveLabel>;

/// `POST /crm/associations/2026-09-beta/{fromObjectType}/{toObjectType}/batch/archive`
///
/// Answers 200 (`BatchResponse`). Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`.
pub type BatchArchive = crate::Call<crate::operations::AssociationsBatchArchive, endpoint::BatchArchive>;

/// `POST /crm/objects/2026-09-beta/{objectType}/batch/archive`
///
/// Answers 204. Any of 81 scopes. At most 100 inputs.
pub type BatchArchiveByObjectType =
    crate::Call<crate::operations::BatchArchiveByObjectType, crate::endpoints::crm_associations_v2026_09_beta::BatchArchiveByObjectType>;

/// `POST /crm/associations/2026-09-beta/{fromObjectType}/{toObjectType}/batch/labels/archive`
///
/// Answers 200 (`BatchResponse`). Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`.
pub type BatchArchiveLabels = crate::Call<crate::operations::BatchArchiveLabels, endpoint::BatchArchiveLabels>;

/// `POST /crm/associations/2026-09-beta/{fromObjectType}/{toObjectType}/batch/create`
///
/// Answers 201 (`BatchResponseLabelsBetweenObjectPair`), 207 (`BatchResponseLabelsBetweenObjectPairWithErrors`). Any of 80 scopes. Not counted by the limit `ten-secondly`. At most 2000 inputs. Counted by the limit `associations`.
pub type BatchCreate = crate::Call<crate::operations::AssociationsBatchCreate, endpoint::BatchCreate>;

/// `POST /crm/associations/2026-09-beta/{fromObjectType}/{toObjectType}/batch/associate/default`
///
/// Answers 200 (`BatchResponsePublicDefaultAssociation`). Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`.
pub type BatchCreateAssociateDefault =
    crate::Call<crate::operations::BatchCreateAssociateDefault, endpoint::BatchCreateAssociateDefault>;

/// `POST /crm/objects/2026-09-beta/{objectType}/batch/create`
///
/// Answers 201 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Any of 81 scopes. At most 100 inputs.
pub type BatchCreateByObjectType =
    crate::Call<crate::operations::BatchCreateByObjectType, crate::endpoints::crm_associations_v2026_09_beta::BatchCreateByObjectType>;

/// `POST /crm/associations/2026-09-beta/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create`
///
/// Answers 201 (`BatchResponsePublicAssociationDefinitionUserConfiguration`), 207 (`BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors`). Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`.
pub type BatchCreateDefinitionConfigurations =
    crate::Call<crate::operations::BatchCreateDefinitionConfigurations, endpoint::BatchCreateDefinitionConfigurations>;

/// `POST /crm/associations/2026-09-beta/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge`
///
/// Answers 200 (`BatchResponse`). Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`.
pub type BatchPurgeDefinitionConfigurations =
    crate::Call<crate::operations::CrmBatchPurgeDefinitionConfigurations, endpoint::BatchPurgeDefinitionConfigurations>;

/// `POST /crm/associations/2026-09-beta/{fromObjectType}/{toObjectType}/batch/read`
///
/// Answers 200 (`BatchResponsePublicAssociationMultiWithLabel`), 207 (`BatchResponsePublicAssociationMultiWithLabelWithErrors`). Any of 80 scopes. Not counted by the limit `ten-secondly`. At most 1000 inputs. Counted by the limit `associations`.
pub type BatchRead = crate::Call<crate::operations::AssociationsBatchRead, endpoint::BatchRead>;

/// `POST /crm/objects/2026-09-beta/{objectType}/batch/read`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Any of 81 scopes. At most 100 inputs.
pub type BatchReadByObjectType =
    crate::Call<crate::operations::BatchReadByObjectType, crate::endpoints::crm_associations_v2026_09_beta::BatchReadByObjectType>;

/// `POST /crm/objects/2026-09-beta/{objectType}/batch/update`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Any of 81 scopes. At most 100 inputs.
pub type BatchUpdate =
    crate::Call<crate::operations::CrmBatchUpdate, crate::endpoints::crm_associations_v2026_09_beta::BatchUpdate>;

/// `POST /crm/associations/2026-09-beta/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update`
///
/// Answers 200 (`BatchResponsePublicAssociationDefinitionConfigurationUpdateResult`), 207 (`BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors`). Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`.
pub type BatchUpdateDefinitionConfigurations =
    crate::Call<crate::operations::BatchUpdateDefinitionConfigurations, endpoint::BatchUpdateDefinitionConfigurations>;

/// `POST /crm/objects/2026-09-beta/{objectType}/batch/upsert`
///
/// Answers 200 (`BatchResponseSimplePublicUpsertObject`), 207 (`BatchResponseSimplePublicUpsertObjectWithErrors`). Any of 81 scopes. At most 100 inputs.
pub type BatchUpsert =
    crate::Call<crate::operations::CrmBatchUpsert, crate::endpoints::crm_associations_v2026_09_beta::BatchUpsert>;

/// `POST /crm/objects/2026-09-beta/{objectType}`
///
/// Answers 201 (`SimplePublicObject`). Any of 81 scopes.
pub type Create = crate::Call<crate::operations::CrmCreate, crate::endpoints::crm_associations_v2026_09_beta::Create>;

/// `POST /crm/associations/2026-09-beta/{fromObjectType}/{toObjectType}/labels`
///
/// Answers 200 (`CollectionResponseAssociationSpecWithLabelNoPaging`). Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`.
pub type CreateLabel = crate::Call<crate::operations::CreateLabel, endpoint::CreateLabel>;

/// `POST /crm/associations/2026-09-beta/usage/high-usage-report/{userId}`
///
/// Answers 200 (`ReportCreationResponse`). Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`.
pub type CreateUsageHighUsageReport =
    crate::Call<crate::operations::CreateUsageHighUsageReport, endpoint::CreateUsageHighUsageReport>;

/// `POST /crm/objects/2026-09-beta/{objectType}/gdpr-delete`
///
/// Answers 204. Any of 81 scopes.
pub type GdprDelete =
    crate::Call<crate::operations::CrmGdprDelete, crate::endpoints::crm_associations_v2026_09_beta::GdprDelete>;

/// `GET /crm/objects/2026-09-beta/{objectType}`
///
/// Answers 200 (`CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`). Any of 81 scopes. At most 100 a page.
pub type Get = crate::Call<crate::operations::AssociationsGet, crate::endpoints::crm_associations_v2026_09_beta::Get>;

/// `GET /crm/objects/2026-09-beta/{objectType}/{objectId}`
///
/// Answers 200 (`SimplePublicObjectWithAssociations`). Any of 81 scopes.
pub type GetByObjectId =
    crate::Call<crate::operations::GetByObjectId, crate::endpoints::crm_associations_v2026_09_beta::GetByObjectId>;

/// `GET /crm/associations/2026-09-beta/definitions/configurations/all`
///
/// Answers 200 (`CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging`). Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`.
pub type GetDefinitionConfigurationAll =
    crate::Call<crate::operations::GetDefinitionConfigurationAll, endpoint::GetDefinitionConfigurationAll>;

/// `GET /crm/objects/2026-09-beta/{objectType}/{objectId}/associations/{toObjectType}`
///
/// Answers 200 (`CollectionResponseMultiAssociatedObjectWithLabelForwardPaging`). Any of 81 scopes.
pub type List =
    crate::Call<crate::operations::AssociationsList, crate::endpoints::crm_associations_v2026_09_beta::List>;

/// `GET /crm/associations/2026-09-beta/definitions/configurations/{fromObjectType}/{toObjectType}`
///
/// Answers 200 (`CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging`). Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`.
pub type ListDefinitionConfigurations =
    crate::Call<crate::operations::ListDefinitionConfigurations, endpoint::ListDefinitionConfigurations>;

/// `GET /crm/associations/2026-09-beta/{fromObjectType}/{toObjectType}/labels`
///
/// Answers 200 (`CollectionResponseAssociationSpecWithLabelNoPaging`). Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`.
pub type ListLabels = crate::Call<crate::operations::ListLabels, endpoint::ListLabels>;

/// `POST /crm/objects/2026-09-beta/{objectType}/merge`
///
/// Answers 200 (`SimplePublicObject`). Any of 81 scopes.
pub type Merge = crate::Call<crate::operations::CrmMerge, crate::endpoints::crm_associations_v2026_09_beta::Merge>;

/// `POST /crm/objects/2026-09-beta/{objectType}/search`
///
/// Answers 200 (`CollectionResponseWithTotalSimplePublicObject`). Any of 81 scopes. Not counted by the limit `ten-secondly`. At most 200 a page. Counted by the limit `search`.
pub type Search = crate::Call<crate::operations::CrmSearch, crate::endpoints::crm_associations_v2026_09_beta::Search>;

/// `PUT /crm/objects/2026-09-beta/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
///
/// Answers 201 (`LabelsBetweenObjectPair`). Any of 81 scopes.
pub type Set = crate::Call<crate::operations::Set, crate::endpoints::crm_associations_v2026_09_beta::Set>;

/// `PUT /crm/objects/2026-09-beta/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}`
///
/// Answers 200 (`BatchResponsePublicDefaultAssociation`). Any of 81 scopes.
pub type SetDefault =
    crate::Call<crate::operations::SetDefault, crate::endpoints::crm_associations_v2026_09_beta::SetDefault>;

/// `PUT /crm/associations/2026-09-beta/{fromObjectType}/{toObjectType}/labels`
///
/// Answers 204. Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`.
pub type SetLabels = crate::Call<crate::operations::SetLabels, endpoint::SetLabels>;

/// `PATCH /crm/objects/2026-09-beta/{objectType}/{objectId}`
///
/// Answers 200 (`SimplePublicObject`). Any of 81 scopes.
pub type Update = crate::Call<crate::operations::CrmUpdate, crate::endpoints::crm_associations_v2026_09_beta::Update>;

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
            "/crm/associations/2026-09-beta/{fromObjectType}/{toObjectType}/labels/{associationTypeId}",
            &[204], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        BatchArchive: Description::of(Post,
            "/crm/associations/2026-09-beta/{fromObjectType}/{toObjectType}/batch/archive",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        BatchArchiveLabels: Description::of(Post,
            "/crm/associations/2026-09-beta/{fromObjectType}/{toObjectType}/batch/labels/archive",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        BatchCreate: Description::of(Post,
            "/crm/associations/2026-09-beta/{fromObjectType}/{toObjectType}/batch/create",
            &[201, 207], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations").batch_limit(2000),
        BatchCreateAssociateDefault: Description::of(Post,
            "/crm/associations/2026-09-beta/{fromObjectType}/{toObjectType}/batch/associate/default",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        BatchCreateDefinitionConfigurations: Description::of(Post,
            "/crm/associations/2026-09-beta/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create",
            &[201, 207], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        BatchPurgeDefinitionConfigurations: Description::of(Post,
            "/crm/associations/2026-09-beta/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        BatchRead: Description::of(Post,
            "/crm/associations/2026-09-beta/{fromObjectType}/{toObjectType}/batch/read",
            &[200, 207], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations").batch_limit(1000),
        BatchUpdateDefinitionConfigurations: Description::of(Post,
            "/crm/associations/2026-09-beta/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update",
            &[200, 207], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        CreateLabel: Description::of(Post,
            "/crm/associations/2026-09-beta/{fromObjectType}/{toObjectType}/labels",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        CreateUsageHighUsageReport: Description::of(Post,
            "/crm/associations/2026-09-beta/usage/high-usage-report/{userId}",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        GetDefinitionConfigurationAll: Description::of(Get,
            "/crm/associations/2026-09-beta/definitions/configurations/all",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        ListDefinitionConfigurations: Description::of(Get,
            "/crm/associations/2026-09-beta/definitions/configurations/{fromObjectType}/{toObjectType}",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        ListLabels: Description::of(Get,
            "/crm/associations/2026-09-beta/{fromObjectType}/{toObjectType}/labels",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        SetLabels: Description::of(Put,
            "/crm/associations/2026-09-beta/{fromObjectType}/{toObjectType}/labels",
            &[204], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
    }
}
