// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/contracts`, version `2025-09`: 17 operations, 45 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/contracts/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociatedId, AssociationSpec, AssociationSpecAssociationCategory,
    CrmAssociationSpecWithLabel as AssociationSpecWithLabel, BatchInputSimplePublicObjectBatchInput,
    BatchInputSimplePublicObjectBatchInputForCreate, BatchInputSimplePublicObjectBatchInputUpsert,
    BatchInputSimplePublicObjectId, BatchReadInputSimplePublicObjectId, BatchResponsePublicDefaultAssociation,
    BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors, BatchResponseSimplePublicStatus,
    BatchResponseSimplePublicUpsertObject, BatchResponseSimplePublicUpsertObjectWithErrors,
    CollectionResponseAssociatedId,
    CrmCollectionResponseMultiAssociatedObjectWithLabelForwardPaging as CollectionResponseMultiAssociatedObjectWithLabelForwardPaging,
    CollectionResponseSimplePublicObjectWithAssociationsForwardPaging, CollectionResponseWithTotalSimplePublicObject,
    Error, ErrorDetail, Filter, FilterGroup, FilterOperator, ForwardPaging, LabelsBetweenObjectPair,
    CrmMultiAssociatedObjectWithLabel as MultiAssociatedObjectWithLabel, NextPage, Paging, PreviousPage,
    PublicAssociationsForObject, PublicDefaultAssociation, PublicGdprDeleteInput, PublicMergeInput, PublicObjectId,
    PublicObjectSearchRequest, PublicObjectWarning, SimplePublicObject, SimplePublicObjectBatchInput,
    SimplePublicObjectBatchInputForCreate, SimplePublicObjectBatchInputUpsert, SimplePublicObjectId,
    SimplePublicObjectInput, SimplePublicObjectInputForCreate, SimplePublicObjectWithAssociations,
    SimplePublicUpsertObject, StandardError, ValueWithTimestamp,
};

/// `DELETE /crm/objects/2025-09/{objectType}/{objectId}`
///
/// `{objectType}` is `contracts`. Answers 204.
pub type Archive = crate::operations::Archive<endpoint::Archive>;

/// `DELETE /crm/objects/2025-09/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
///
/// `{objectType}` is `contracts`. Answers 204. Any of 93 scopes.
pub type ArchiveAssociation = crate::operations::ArchiveAssociation<endpoint::ArchiveAssociation>;

/// `POST /crm/objects/2025-09/{objectType}/batch/archive`
///
/// `{objectType}` is `contracts`. Answers 204.
pub type BatchArchive = crate::operations::BatchArchive<endpoint::BatchArchive>;

/// `POST /crm/objects/2025-09/{objectType}/batch/create`
///
/// `{objectType}` is `contracts`. Answers 200, 207.
pub type BatchCreate = crate::operations::BatchCreate<endpoint::BatchCreate>;

/// `POST /crm/objects/2025-09/{objectType}/batch/read`
///
/// `{objectType}` is `contracts`. Answers 200, 207.
pub type BatchRead = crate::operations::BatchRead<endpoint::BatchRead>;

/// `POST /crm/objects/2025-09/{objectType}/batch/update`
///
/// `{objectType}` is `contracts`. Answers 200, 207.
pub type BatchUpdate = crate::operations::BatchUpdate<endpoint::BatchUpdate>;

/// `POST /crm/objects/2025-09/{objectType}/batch/upsert`
///
/// `{objectType}` is `contracts`. Answers 200, 207.
pub type BatchUpsert = crate::operations::BatchUpsert<endpoint::BatchUpsert>;

/// `POST /crm/objects/2025-09/{objectType}`
///
/// `{objectType}` is `contracts`. Answers 201.
pub type Create = crate::operations::Create<endpoint::Create>;

/// `POST /crm/objects/2025-09/{objectType}/gdpr-delete`
///
/// `{objectType}` is `contracts`. Answers 204.
pub type GdprDelete = crate::operations::GdprDelete<endpoint::GdprDelete>;

/// `GET /crm/objects/2025-09/{objectType}/{objectId}`
///
/// `{objectType}` is `contracts`. Answers 200.
pub type Get = crate::operations::Get<endpoint::Get>;

/// `GET /crm/objects/2025-09/{objectType}`
///
/// `{objectType}` is `contracts`. Answers 200.
pub type List = crate::operations::List<endpoint::List>;

/// `GET /crm/objects/2025-09/{objectType}/{objectId}/associations/{toObjectType}`
///
/// `{objectType}` is `contracts`. Answers 200.
pub type ListAssociations = crate::operations::ListAssociations<endpoint::ListAssociations>;

/// `POST /crm/objects/2025-09/{objectType}/merge`
///
/// `{objectType}` is `contracts`. Answers 200.
pub type Merge = crate::operations::Merge<endpoint::Merge>;

/// `POST /crm/objects/2025-09/{objectType}/search`
///
/// `{objectType}` is `contracts`. Answers 200. Not counted by the limits `ten-secondly`.
pub type Search = crate::operations::Search<endpoint::Search>;

/// `PUT /crm/objects/2025-09/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
///
/// `{objectType}` is `contracts`. Answers 201. Any of 93 scopes.
pub type SetAssociation = crate::operations::SetAssociation<endpoint::SetAssociation>;

/// `PUT /crm/objects/2025-09/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}`
///
/// `{fromObjectType}` is `contracts`. Answers 200. Any of 93 scopes.
pub type SetAssociationDefault = crate::operations::SetAssociationDefault<endpoint::SetAssociationDefault>;

/// `PATCH /crm/objects/2025-09/{objectType}/{objectId}`
///
/// `{objectType}` is `contracts`. Answers 200.
pub type Update = crate::operations::Update<endpoint::Update>;

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
            .bound("objectType", "contracts")
            .statuses(&[204]),
        ArchiveAssociation: Description::delete("/crm/objects/2025-09/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}")
            .bound("objectType", "contracts")
            .statuses(&[204])
            .scopes(SCOPES[0]),
        BatchArchive: Description::post("/crm/objects/2025-09/{objectType}/batch/archive")
            .bound("objectType", "contracts")
            .statuses(&[204]),
        BatchCreate: Description::post("/crm/objects/2025-09/{objectType}/batch/create")
            .bound("objectType", "contracts")
            .statuses(&[200, 207]),
        BatchRead: Description::post("/crm/objects/2025-09/{objectType}/batch/read")
            .bound("objectType", "contracts")
            .statuses(&[200, 207]),
        BatchUpdate: Description::post("/crm/objects/2025-09/{objectType}/batch/update")
            .bound("objectType", "contracts")
            .statuses(&[200, 207]),
        BatchUpsert: Description::post("/crm/objects/2025-09/{objectType}/batch/upsert")
            .bound("objectType", "contracts")
            .statuses(&[200, 207]),
        Create: Description::post("/crm/objects/2025-09/{objectType}")
            .bound("objectType", "contracts")
            .statuses(&[201]),
        GdprDelete: Description::post("/crm/objects/2025-09/{objectType}/gdpr-delete")
            .bound("objectType", "contracts")
            .statuses(&[204]),
        Get: Description::get("/crm/objects/2025-09/{objectType}/{objectId}")
            .bound("objectType", "contracts")
            .statuses(&[200]),
        List: Description::get("/crm/objects/2025-09/{objectType}").bound("objectType", "contracts").statuses(&[200]),
        ListAssociations: Description::get("/crm/objects/2025-09/{objectType}/{objectId}/associations/{toObjectType}")
            .bound("objectType", "contracts")
            .statuses(&[200]),
        Merge: Description::post("/crm/objects/2025-09/{objectType}/merge")
            .bound("objectType", "contracts")
            .statuses(&[200]),
        Search: Description::post("/crm/objects/2025-09/{objectType}/search")
            .bound("objectType", "contracts")
            .statuses(&[200])
            .exempt(&["ten-secondly"]),
        SetAssociation: Description::put("/crm/objects/2025-09/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}")
            .bound("objectType", "contracts")
            .statuses(&[201])
            .scopes(SCOPES[0]),
        SetAssociationDefault: Description::put("/crm/objects/2025-09/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}")
            .bound("fromObjectType", "contracts")
            .statuses(&[200])
            .scopes(SCOPES[0]),
        Update: Description::patch("/crm/objects/2025-09/{objectType}/{objectId}")
            .bound("objectType", "contracts")
            .statuses(&[200]),
    }
}
