// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/associations`, version `2026-09`: 9 operations, 27 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/crm/associations/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociationSpec, AssociationSpecAssociationCategory, CrmAssociationSpecWithLabel as AssociationSpecWithLabel,
    BatchInputPublicAssociationMultiArchive, BatchInputPublicAssociationMultiPost,
    BatchInputPublicDefaultAssociationMultiPost, BatchInputPublicFetchAssociationsBatchRequest,
    AssociationsBatchResponseLabelsBetweenObjectPair as BatchResponseLabelsBetweenObjectPair,
    AssociationsBatchResponsePublicAssociationMultiWithLabel as BatchResponsePublicAssociationMultiWithLabel,
    BatchResponsePublicDefaultAssociation, BatchResponseSimplePublicStatus as BatchResponseStatus, BatchResponseVoid,
    AssociationsDateTime as DateTime, Error, ErrorDetail, LabelsBetweenObjectPair,
    CrmMultiAssociatedObjectWithLabel as MultiAssociatedObjectWithLabel, NextPage, Paging, PreviousPage,
    PublicAssociationMultiArchive, PublicAssociationMultiPost,
    AssociationsPublicAssociationMultiWithLabel as PublicAssociationMultiWithLabel, PublicDefaultAssociation,
    PublicDefaultAssociationMultiPost, PublicFetchAssociationsBatchRequest, PublicObjectId, ReportCreationResponse,
    StandardError,
};

/// `DELETE /crm/objects/2026-09/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
///
/// Answers 204. Any of 93 scopes. Unsupported from 2028-03.
pub type Archive = crate::Call<crate::operations::CrmArchive, crate::endpoints::crm_associations_v2026_09::Archive>;

/// `POST /crm/associations/2026-09/{fromObjectType}/{toObjectType}/batch/archive`
///
/// Answers 200 (`BatchResponseVoid`). Any of 92 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2028-03.
pub type BatchArchive = crate::Call<crate::operations::BatchArchiveIn2026_09, endpoint::BatchArchive>;

/// `POST /crm/associations/2026-09/{fromObjectType}/{toObjectType}/batch/labels/archive`
///
/// Answers 200 (`BatchResponseVoid`). Any of 92 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2028-03.
pub type BatchArchiveLabels =
    crate::Call<crate::operations::AssociationsBatchArchiveLabels, endpoint::BatchArchiveLabels>;

/// `POST /crm/associations/2026-09/{fromObjectType}/{toObjectType}/batch/create`
///
/// Answers 200 (`BatchResponseLabelsBetweenObjectPair`). Any of 92 scopes. Not counted by the limit `ten-secondly`. At most 2000 inputs. Counted by the limit `associations`. Unsupported from 2028-03.
pub type BatchCreate = crate::Call<crate::operations::BatchCreateIn2026_09, endpoint::BatchCreate>;

/// `POST /crm/associations/2026-09/{fromObjectType}/{toObjectType}/batch/associate/default`
///
/// Answers 200 (`BatchResponsePublicDefaultAssociation`). Any of 92 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2028-03.
pub type BatchCreateAssociateDefault =
    crate::Call<crate::operations::BatchCreateAssociateDefault, endpoint::BatchCreateAssociateDefault>;

/// `POST /crm/associations/2026-09/{fromObjectType}/{toObjectType}/batch/read`
///
/// Answers 200 (`BatchResponsePublicAssociationMultiWithLabel`). Any of 92 scopes. Not counted by the limit `ten-secondly`. At most 1000 inputs. Counted by the limit `associations`. Unsupported from 2028-03.
pub type BatchRead = crate::Call<crate::operations::BatchReadIn2026_09, endpoint::BatchRead>;

/// `POST /crm/associations/2026-09/usage/high-usage-report/{userId}`
///
/// Answers 200 (`ReportCreationResponse`). Any of 92 scopes. Not counted by the limit `ten-secondly`. Counted by the limit `associations`. Unsupported from 2028-03.
pub type CreateUsageHighUsageReport =
    crate::Call<crate::operations::CreateUsageHighUsageReport, endpoint::CreateUsageHighUsageReport>;

/// `PUT /crm/objects/2026-09/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
///
/// Answers 201 (`LabelsBetweenObjectPair`). Any of 93 scopes. Unsupported from 2028-03.
pub type Set = crate::Call<crate::operations::Set, crate::endpoints::crm_associations_v2026_09::Set>;

/// `PUT /crm/objects/2026-09/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}`
///
/// Answers 200 (`BatchResponsePublicDefaultAssociation`). Any of 93 scopes. Unsupported from 2028-03.
pub type SetDefault =
    crate::Call<crate::operations::SetDefault, crate::endpoints::crm_associations_v2026_09::SetDefault>;

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
        BatchArchive: Description::of(Post,
            "/crm/associations/2026-09/{fromObjectType}/{toObjectType}/batch/archive",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        BatchArchiveLabels: Description::of(Post,
            "/crm/associations/2026-09/{fromObjectType}/{toObjectType}/batch/labels/archive",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        BatchCreate: Description::of(Post,
            "/crm/associations/2026-09/{fromObjectType}/{toObjectType}/batch/create",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations").batch_limit(2000),
        BatchCreateAssociateDefault: Description::of(Post,
            "/crm/associations/2026-09/{fromObjectType}/{toObjectType}/batch/associate/default",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
        BatchRead: Description::of(Post,
            "/crm/associations/2026-09/{fromObjectType}/{toObjectType}/batch/read",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations").batch_limit(1000),
        CreateUsageHighUsageReport: Description::of(Post,
            "/crm/associations/2026-09/usage/high-usage-report/{userId}",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("associations"),
    }
}
