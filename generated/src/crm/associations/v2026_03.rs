// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/associations`, version `2026-03`: 11 operations, 38 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/crm/associations/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociationSpec, AssociationSpecAssociationCategory, AssociationSpecWithLabel,
    BatchInputPublicAssociationMultiArchive, BatchInputPublicAssociationMultiPost,
    BatchInputPublicDefaultAssociationMultiPost, BatchInputPublicFetchAssociationsBatchRequest, BatchResponse,
    BatchResponseLabelsBetweenObjectPair, BatchResponseLabelsBetweenObjectPairWithErrors,
    BatchResponsePublicAssociationMultiWithLabel, BatchResponsePublicAssociationMultiWithLabelWithErrors,
    BatchResponsePublicDefaultAssociation, BatchResponseSimplePublicStatus as BatchResponseStatus,
    CollectionResponseMultiAssociatedObjectWithLabelForwardPaging, CollectionResponseWithTotalSimplePublicObject,
    AssociationsDateTime as DateTime, Error, ErrorDetail, Filter, FilterGroup, FilterOperator, ForwardPaging,
    LabelsBetweenObjectPair, MultiAssociatedObjectWithLabel, NextPage, Paging, PreviousPage,
    PublicAssociationMultiArchive, PublicAssociationMultiPost, PublicAssociationMultiWithLabel,
    PublicDefaultAssociation, PublicDefaultAssociationMultiPost, PublicFetchAssociationsBatchRequest, PublicObjectId,
    PublicObjectSearchRequest, PublicObjectWarning, ReportCreationResponse, SimplePublicObject, StandardError,
    ValueWithTimestamp,
};

/// `DELETE /crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
///
/// Answers 204. Any of 81 scopes. Unsupported from 2027-09. Newer: `crm::associations::v2026_09::Archive`.
pub type Archive = crate::Call<crate::operations::CrmArchive, crate::endpoints::crm_associations_v2026_03::Archive>;

/// `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/archive`
///
/// Answers 200 (`BatchResponse`). Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2027-09. Newer: `crm::associations::v2026_09::BatchArchive`.
pub type BatchArchive = crate::Call<crate::operations::AssociationsBatchArchive, endpoint::BatchArchive>;

/// `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/labels/archive`
///
/// Answers 200 (`BatchResponse`). Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2027-09. Newer: `crm::associations::v2026_09::BatchArchiveLabels`.
pub type BatchArchiveLabels = crate::Call<crate::operations::BatchArchiveLabels, endpoint::BatchArchiveLabels>;

/// `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/create`
///
/// Answers 201 (`BatchResponseLabelsBetweenObjectPair`), 207 (`BatchResponseLabelsBetweenObjectPairWithErrors`). Any of 80 scopes. Not counted by the limit `ten-secondly`. At most 2000 inputs. Counted by the limit `associations`. Unsupported from 2027-09. Newer: `crm::associations::v2026_09::BatchCreate`.
pub type BatchCreate = crate::Call<crate::operations::AssociationsBatchCreate, endpoint::BatchCreate>;

/// `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/associate/default`
///
/// Answers 200 (`BatchResponsePublicDefaultAssociation`). Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2027-09. Newer: `crm::associations::v2026_09::BatchCreateAssociateDefault`.
pub type BatchCreateAssociateDefault =
    crate::Call<crate::operations::BatchCreateAssociateDefault, endpoint::BatchCreateAssociateDefault>;

/// `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/read`
///
/// Answers 200 (`BatchResponsePublicAssociationMultiWithLabel`), 207 (`BatchResponsePublicAssociationMultiWithLabelWithErrors`). Any of 80 scopes. Not counted by the limit `ten-secondly`. At most 1000 inputs. Counted by the limit `associations`. Unsupported from 2027-09. Newer: `crm::associations::v2026_09::BatchRead`.
pub type BatchRead = crate::Call<crate::operations::AssociationsBatchRead, endpoint::BatchRead>;

/// `POST /crm/associations/2026-03/usage/high-usage-report/{userId}`
///
/// Answers 200 (`ReportCreationResponse`). Any of 80 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2027-09. Newer: `crm::associations::v2026_09::CreateUsageHighUsageReport`.
pub type CreateUsageHighUsageReport =
    crate::Call<crate::operations::CreateUsageHighUsageReport, endpoint::CreateUsageHighUsageReport>;

/// `GET /crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}`
///
/// Answers 200 (`CollectionResponseMultiAssociatedObjectWithLabelForwardPaging`). Any of 81 scopes. Unsupported from 2027-09.
pub type List = crate::Call<crate::operations::AssociationsList, endpoint::List>;

/// `POST /crm/objects/2026-03/{objectType}/search`
///
/// Answers 200 (`CollectionResponseWithTotalSimplePublicObject`). Any of 81 scopes. Not counted by the limit `ten-secondly`. At most 200 a page. Counted by the limit `search`. Unsupported from 2027-09.
pub type Search = crate::Call<crate::operations::CrmSearch, crate::endpoints::crm_associations_v2026_03::Search>;

/// `PUT /crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
///
/// Answers 201 (`LabelsBetweenObjectPair`). Any of 81 scopes. Unsupported from 2027-09. Newer: `crm::associations::v2026_09::Set`.
pub type Set = crate::Call<crate::operations::Set, crate::endpoints::crm_associations_v2026_03::Set>;

/// `PUT /crm/objects/2026-03/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}`
///
/// Answers 200 (`BatchResponsePublicDefaultAssociation`). Any of 81 scopes. Unsupported from 2027-09. Newer: `crm::associations::v2026_09::SetDefault`.
pub type SetDefault =
    crate::Call<crate::operations::SetDefault, crate::endpoints::crm_associations_v2026_03::SetDefault>;

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
            "media_bridge.read", "oauth", "tickets", "tickets.highly_sensitive.v2", "tickets.sensitive.v2",
        ],
    ];

    crate::runtime::endpoints! {
        BatchArchive: Description::of(Post,
            "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/archive",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        BatchArchiveLabels: Description::of(Post,
            "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/labels/archive",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        BatchCreate: Description::of(Post,
            "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/create",
            &[201, 207], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations").batch_limit(2000),
        BatchCreateAssociateDefault: Description::of(Post,
            "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/associate/default",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        BatchRead: Description::of(Post,
            "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/read",
            &[200, 207], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations").batch_limit(1000),
        CreateUsageHighUsageReport: Description::of(Post,
            "/crm/associations/2026-03/usage/high-usage-report/{userId}",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        List: Description::of(Get,
            "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}",
            &[200], SCOPES[1]),
    }
}
