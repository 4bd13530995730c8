// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/objects`, version `2025-09`: 11 operations, 37 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/objects/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociatedId, AssociationSpec, AssociationSpecAssociationCategory, BatchInputSimplePublicObjectBatchInput,
    BatchInputSimplePublicObjectBatchInputForCreate, BatchInputSimplePublicObjectBatchInputUpsert,
    BatchInputSimplePublicObjectId, BatchReadInputSimplePublicObjectId, BatchResponseSimplePublicObject,
    BatchResponseSimplePublicObjectWithErrors, BatchResponseSimplePublicStatus,
    BatchResponseSimplePublicUpsertObject, BatchResponseSimplePublicUpsertObjectWithErrors,
    CollectionResponseAssociatedId, CollectionResponseSimplePublicObjectWithAssociationsForwardPaging,
    CollectionResponseWithTotalSimplePublicObject, Error, ErrorDetail, Filter, FilterGroup, FilterOperator,
    ForwardPaging, NextPage, Paging, PreviousPage, PublicAssociationsForObject, PublicObjectId,
    PublicObjectSearchRequest, PublicObjectWarning, SimplePublicObject, SimplePublicObjectBatchInput,
    SimplePublicObjectBatchInputForCreate, SimplePublicObjectBatchInputUpsert, SimplePublicObjectId,
    SimplePublicObjectInput, SimplePublicObjectInputForCreate, SimplePublicObjectWithAssociations,
    SimplePublicUpsertObject, StandardError, ValueWithTimestamp,
};

/// `DELETE /crm/objects/2025-09/{objectType}/{objectId}`
///
/// Answers 204. Any of 77 scopes.
pub type Archive = crate::operations::CustomObjectsArchive<crate::endpoints::crm_custom_objects_v2025_09::Archive>;

/// `POST /crm/objects/2025-09/{objectType}/batch/archive`
///
/// Answers 204. Any of 77 scopes.
pub type BatchArchive = crate::operations::CrmBatchArchive<crate::endpoints::crm_custom_objects_v2025_09::BatchArchive>;

/// `POST /crm/objects/2025-09/{objectType}/batch/create`
///
/// Answers 201, 207. Any of 77 scopes.
pub type BatchCreate = crate::operations::CustomObjectsBatchCreate<endpoint::BatchCreate>;

/// `POST /crm/objects/2025-09/{objectType}/batch/read`
///
/// Answers 200, 207. Any of 77 scopes.
pub type BatchRead = crate::operations::CustomObjectsBatchRead<endpoint::BatchRead>;

/// `POST /crm/objects/2025-09/{objectType}/batch/update`
///
/// Answers 200, 207. Any of 77 scopes.
pub type BatchUpdate = crate::operations::AssociationsBatchUpdate<endpoint::BatchUpdate>;

/// `POST /crm/objects/2025-09/{objectType}/batch/upsert`
///
/// Answers 200, 207. Any of 77 scopes.
pub type BatchUpsert = crate::operations::AssociationsBatchUpsert<endpoint::BatchUpsert>;

/// `POST /crm/objects/2025-09/{objectType}`
///
/// Answers 201. Any of 77 scopes.
pub type Create = crate::operations::AssociationsCreate<endpoint::Create>;

/// `GET /crm/objects/2025-09/{objectType}/{objectId}`
///
/// Answers 200. Any of 77 scopes.
pub type Get = crate::operations::CustomObjectsGet<endpoint::Get>;

/// `GET /crm/objects/2025-09/{objectType}`
///
/// Answers 200. Any of 77 scopes.
pub type List = crate::operations::CustomObjectsList<endpoint::List>;

/// `POST /crm/objects/2025-09/{objectType}/search`
///
/// Answers 200. Any of 77 scopes. Not counted by the limits `ten-secondly`.
pub type Search = crate::operations::AssociationsSearch<crate::endpoints::crm_associations_v2025_09::Search>;

/// `PATCH /crm/objects/2025-09/{objectType}/{objectId}`
///
/// Answers 200. Any of 77 scopes.
pub type Update = crate::operations::AssociationsUpdate<endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

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
            "crm.objects.subscriptions.write", "crm.objects.tasks.read", "crm.objects.users.read",
            "crm.objects.users.write", "e-commerce", "media_bridge.read", "oauth", "tickets",
            "tickets.highly_sensitive.v2", "tickets.sensitive.v2",
        ],
    ];

    crate::runtime::endpoints! {
        BatchCreate: Description::post("/crm/objects/2025-09/{objectType}/batch/create")
            .statuses(&[201, 207])
            .scopes(SCOPES[0]),
        BatchRead: Description::post("/crm/objects/2025-09/{objectType}/batch/read")
            .statuses(&[200, 207])
            .scopes(SCOPES[0]),
        BatchUpdate: Description::post("/crm/objects/2025-09/{objectType}/batch/update")
            .statuses(&[200, 207])
            .scopes(SCOPES[0]),
        BatchUpsert: Description::post("/crm/objects/2025-09/{objectType}/batch/upsert")
            .statuses(&[200, 207])
            .scopes(SCOPES[0]),
        Create: Description::post("/crm/objects/2025-09/{objectType}").statuses(&[201]).scopes(SCOPES[0]),
        Get: Description::get("/crm/objects/2025-09/{objectType}/{objectId}").statuses(&[200]).scopes(SCOPES[0]),
        List: Description::get("/crm/objects/2025-09/{objectType}").statuses(&[200]).scopes(SCOPES[0]),
        Update: Description::patch("/crm/objects/2025-09/{objectType}/{objectId}").statuses(&[200]).scopes(SCOPES[0]),
    }
}
