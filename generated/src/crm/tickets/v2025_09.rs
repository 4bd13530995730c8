// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/tickets`, version `2025-09`: 17 operations, 42 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/tickets/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociatedId, AssociationSpec, AssociationSpecAssociationCategory,
    CrmAssociationSpecWithLabel as AssociationSpecWithLabel, BatchInputSimplePublicObjectBatchInput,
    BatchInputSimplePublicObjectBatchInputForCreate, BatchInputSimplePublicObjectBatchInputUpsert,
    BatchInputSimplePublicObjectId, BatchReadInputSimplePublicObjectId, BatchResponsePublicDefaultAssociation,
    CrmBatchResponseSimplePublicObject as BatchResponseSimplePublicObject, BatchResponseSimplePublicStatus,
    CrmBatchResponseSimplePublicUpsertObject as BatchResponseSimplePublicUpsertObject,
    CollectionResponseAssociatedId,
    CrmCollectionResponseMultiAssociatedObjectWithLabelForwardPaging as CollectionResponseMultiAssociatedObjectWithLabelForwardPaging,
    CrmCollectionResponseSimplePublicObjectWithAssociationsForwardPaging as CollectionResponseSimplePublicObjectWithAssociationsForwardPaging,
    CrmCollectionResponseWithTotalSimplePublicObject as CollectionResponseWithTotalSimplePublicObject, Error,
    ErrorDetail, Filter, FilterGroup, FilterOperator, ForwardPaging, LabelsBetweenObjectPair,
    CrmMultiAssociatedObjectWithLabel as MultiAssociatedObjectWithLabel, NextPage, Paging, PreviousPage,
    PublicAssociationsForObject, PublicDefaultAssociation, PublicGdprDeleteInput, PublicMergeInput, PublicObjectId,
    PublicObjectSearchRequest, CrmSimplePublicObject as SimplePublicObject, SimplePublicObjectBatchInput,
    SimplePublicObjectBatchInputForCreate, SimplePublicObjectBatchInputUpsert, SimplePublicObjectId,
    SimplePublicObjectInput, SimplePublicObjectInputForCreate,
    CrmSimplePublicObjectWithAssociations as SimplePublicObjectWithAssociations,
    CrmSimplePublicUpsertObject as SimplePublicUpsertObject, StandardError, ValueWithTimestamp,
};

/// `DELETE /crm/objects/2025-09/{objectType}/{objectId}`
///
/// `{objectType}` is `tickets`. Answers 204. Scopes: `tickets`.
pub type Archive = crate::operations::Archive<endpoint::Archive>;

/// `DELETE /crm/objects/2025-09/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
///
/// `{objectType}` is `tickets`. Answers 204. Any of 93 scopes.
pub type ArchiveAssociation = crate::operations::ArchiveAssociation<endpoint::ArchiveAssociation>;

/// `POST /crm/objects/2025-09/{objectType}/batch/archive`
///
/// `{objectType}` is `tickets`. Answers 204. Scopes: `tickets`.
pub type BatchArchive = crate::operations::BatchArchive<endpoint::BatchArchive>;

/// `POST /crm/objects/2025-09/{objectType}/batch/create`
///
/// `{objectType}` is `tickets`. Answers 200. Scopes: `tickets`.
pub type BatchCreate = crate::operations::CrmBatchCreate<endpoint::BatchCreate>;

/// `POST /crm/objects/2025-09/{objectType}/batch/read`
///
/// `{objectType}` is `tickets`. Answers 200. Scopes: `tickets`.
pub type BatchRead = crate::operations::CrmBatchRead<endpoint::BatchRead>;

/// `POST /crm/objects/2025-09/{objectType}/batch/update`
///
/// `{objectType}` is `tickets`. Answers 200. Scopes: `tickets`.
pub type BatchUpdate = crate::operations::CrmBatchUpdate<endpoint::BatchUpdate>;

/// `POST /crm/objects/2025-09/{objectType}/batch/upsert`
///
/// `{objectType}` is `tickets`. Answers 200. Scopes: `tickets`.
pub type BatchUpsert = crate::operations::CrmBatchUpsert<endpoint::BatchUpsert>;

/// `POST /crm/objects/2025-09/{objectType}`
///
/// `{objectType}` is `tickets`. Answers 201. Scopes: `tickets`.
pub type Create = crate::operations::CrmCreate<endpoint::Create>;

/// `POST /crm/objects/2025-09/{objectType}/gdpr-delete`
///
/// `{objectType}` is `tickets`. Answers 204. Scopes: `tickets`.
pub type GdprDelete = crate::operations::GdprDelete<endpoint::GdprDelete>;

/// `GET /crm/objects/2025-09/{objectType}/{objectId}`
///
/// `{objectType}` is `tickets`. Answers 200. Scopes: `tickets`.
pub type Get = crate::operations::CrmGet<endpoint::Get>;

/// `GET /crm/objects/2025-09/{objectType}`
///
/// `{objectType}` is `tickets`. Answers 200. Scopes: `tickets`.
pub type List = crate::operations::CrmList<endpoint::List>;

/// `GET /crm/objects/2025-09/{objectType}/{objectId}/associations/{toObjectType}`
///
/// `{objectType}` is `tickets`. Answers 200. Scopes: `tickets`.
pub type ListAssociations = crate::operations::ListAssociations<endpoint::ListAssociations>;

/// `POST /crm/objects/2025-09/{objectType}/merge`
///
/// `{objectType}` is `tickets`. Answers 200. Scopes: `tickets`.
pub type Merge = crate::operations::CrmMerge<endpoint::Merge>;

/// `POST /crm/objects/2025-09/{objectType}/search`
///
/// `{objectType}` is `tickets`. Answers 200. Scopes: `tickets`. Not counted by the limits `ten-secondly`.
pub type Search = crate::operations::CrmSearch<endpoint::Search>;

/// `PUT /crm/objects/2025-09/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
///
/// `{objectType}` is `tickets`. Answers 201. Any of 93 scopes.
pub type SetAssociation = crate::operations::SetAssociation<endpoint::SetAssociation>;

/// `PUT /crm/objects/2025-09/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}`
///
/// `{fromObjectType}` is `tickets`. Answers 200. Any of 93 scopes.
pub type SetAssociationDefault = crate::operations::SetAssociationDefault<endpoint::SetAssociationDefault>;

/// `PATCH /crm/objects/2025-09/{objectType}/{objectId}`
///
/// `{objectType}` is `tickets`. Answers 200. Scopes: `tickets`.
pub type Update = crate::operations::CrmUpdate<endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

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
            "media_bridge.read", "oauth", "tickets", "tickets.highly_sensitive", "tickets.highly_sensitive.v2",
            "tickets.sensitive", "tickets.sensitive.v2",
        ],
    ];

    crate::runtime::endpoints! {
        Archive: Description::delete("/crm/objects/2025-09/{objectType}/{objectId}")
            .bound("objectType", "tickets")
            .statuses(&[204])
            .scopes(&["tickets"]),
        ArchiveAssociation: Description::delete("/crm/objects/2025-09/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}")
            .bound("objectType", "tickets")
            .statuses(&[204])
            .scopes(SCOPES[0]),
        BatchArchive: Description::post("/crm/objects/2025-09/{objectType}/batch/archive")
            .bound("objectType", "tickets")
            .statuses(&[204])
            .scopes(&["tickets"]),
        BatchCreate: Description::post("/crm/objects/2025-09/{objectType}/batch/create")
            .bound("objectType", "tickets")
            .statuses(&[200])
            .scopes(&["tickets"]),
        BatchRead: Description::post("/crm/objects/2025-09/{objectType}/batch/read")
            .bound("objectType", "tickets")
            .statuses(&[200])
            .scopes(&["tickets"]),
        BatchUpdate: Description::post("/crm/objects/2025-09/{objectType}/batch/update")
            .bound("objectType", "tickets")
            .statuses(&[200])
            .scopes(&["tickets"]),
        BatchUpsert: Description::post("/crm/objects/2025-09/{objectType}/batch/upsert")
            .bound("objectType", "tickets")
            .statuses(&[200])
            .scopes(&["tickets"]),
        Create: Description::post("/crm/objects/2025-09/{objectType}")
            .bound("objectType", "tickets")
            .statuses(&[201])
            .scopes(&["tickets"]),
        GdprDelete: Description::post("/crm/objects/2025-09/{objectType}/gdpr-delete")
            .bound("objectType", "tickets")
            .statuses(&[204])
            .scopes(&["tickets"]),
        Get: Description::get("/crm/objects/2025-09/{objectType}/{objectId}")
            .bound("objectType", "tickets")
            .statuses(&[200])
            .scopes(&["tickets"]),
        List: Description::get("/crm/objects/2025-09/{objectType}")
            .bound("objectType", "tickets")
            .statuses(&[200])
            .scopes(&["tickets"]),
        ListAssociations: Description::get("/crm/objects/2025-09/{objectType}/{objectId}/associations/{toObjectType}")
            .bound("objectType", "tickets")
            .statuses(&[200])
            .scopes(&["tickets"]),
        Merge: Description::post("/crm/objects/2025-09/{objectType}/merge")
            .bound("objectType", "tickets")
            .statuses(&[200])
            .scopes(&["tickets"]),
        Search: Description::post("/crm/objects/2025-09/{objectType}/search")
            .bound("objectType", "tickets")
            .statuses(&[200])
            .scopes(&["tickets"])
            .exempt(&["ten-secondly"]),
        SetAssociation: Description::put("/crm/objects/2025-09/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}")
            .bound("objectType", "tickets")
            .statuses(&[201])
            .scopes(SCOPES[0]),
        SetAssociationDefault: Description::put("/crm/objects/2025-09/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}")
            .bound("fromObjectType", "tickets")
            .statuses(&[200])
            .scopes(SCOPES[0]),
        Update: Description::patch("/crm/objects/2025-09/{objectType}/{objectId}")
            .bound("objectType", "tickets")
            .statuses(&[200])
            .scopes(&["tickets"]),
    }
}
