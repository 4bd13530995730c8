// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/fees`, version `2026-09-beta`: 17 operations, 45 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/fees/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociatedId, AssociationSpec, AssociationSpecAssociationCategory, AssociationSpecWithLabel,
    BatchInputSimplePublicObjectBatchInput, BatchInputSimplePublicObjectBatchInputForCreate,
    BatchInputSimplePublicObjectBatchInputUpsert, BatchInputSimplePublicObjectId, BatchReadInputSimplePublicObjectId,
    BatchResponsePublicDefaultAssociation, BatchResponseSimplePublicObject,
    BatchResponseSimplePublicObjectWithErrors, BatchResponseSimplePublicStatus,
    BatchResponseSimplePublicUpsertObject, BatchResponseSimplePublicUpsertObjectWithErrors,
    CollectionResponseAssociatedId, CollectionResponseMultiAssociatedObjectWithLabelForwardPaging,
    CollectionResponseSimplePublicObjectWithAssociationsForwardPaging, CollectionResponseWithTotalSimplePublicObject,
    Error, ErrorDetail, Filter, FilterGroup, FilterOperator, ForwardPaging, LabelsBetweenObjectPair,
    MultiAssociatedObjectWithLabel, NextPage, Paging, PreviousPage, PublicAssociationsForObject,
    PublicDefaultAssociation, PublicGdprDeleteInput, PublicMergeInput, PublicObjectId, PublicObjectSearchRequest,
    PublicObjectWarning, SimplePublicObject, SimplePublicObjectBatchInput, SimplePublicObjectBatchInputForCreate,
    SimplePublicObjectBatchInputUpsert, SimplePublicObjectId, SimplePublicObjectInput,
    SimplePublicObjectInputForCreate, SimplePublicObjectWithAssociations, SimplePublicUpsertObject, StandardError,
    ValueWithTimestamp,
};

/// `DELETE /crm/objects/2026-09-beta/fees/{feeId}`
///
/// Answers 204. Any of 81 scopes.
pub type Archive = crate::Call<crate::operations::Archive, endpoint::Archive>;

/// `DELETE /crm/objects/2026-09-beta/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
///
/// `{objectType}` is `fees`. Answers 204. Any of 81 scopes.
pub type ArchiveAssociation = crate::Call<crate::operations::ArchiveAssociation, endpoint::ArchiveAssociation>;

/// `POST /crm/objects/2026-09-beta/fees/batch/archive`
///
/// Answers 204. Any of 81 scopes. At most 100 inputs.
pub type BatchArchive = crate::Call<crate::operations::BatchArchive, endpoint::BatchArchive>;

/// `POST /crm/objects/2026-09-beta/fees/batch/create`
///
/// Answers 201 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Any of 81 scopes. At most 100 inputs.
pub type BatchCreate = crate::Call<crate::operations::BatchCreate, endpoint::BatchCreate>;

/// `POST /crm/objects/2026-09-beta/fees/batch/read`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Any of 81 scopes. At most 100 inputs.
pub type BatchRead = crate::Call<crate::operations::BatchRead, endpoint::BatchRead>;

/// `POST /crm/objects/2026-09-beta/fees/batch/update`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Any of 81 scopes. At most 100 inputs.
pub type BatchUpdate = crate::Call<crate::operations::BatchUpdate, endpoint::BatchUpdate>;

/// `POST /crm/objects/2026-09-beta/fees/batch/upsert`
///
/// Answers 200 (`BatchResponseSimplePublicUpsertObject`), 207 (`BatchResponseSimplePublicUpsertObjectWithErrors`). Any of 81 scopes. At most 100 inputs.
pub type BatchUpsert = crate::Call<crate::operations::BatchUpsert, endpoint::BatchUpsert>;

/// `POST /crm/objects/2026-09-beta/fees`
///
/// Answers 201 (`SimplePublicObject`). Any of 81 scopes.
pub type Create = crate::Call<crate::operations::Create, endpoint::Create>;

/// `POST /crm/objects/2026-09-beta/fees/gdpr-delete`
///
/// Answers 204. Any of 81 scopes.
pub type GdprDelete = crate::Call<crate::operations::GdprDelete, endpoint::GdprDelete>;

/// `GET /crm/objects/2026-09-beta/fees/{feeId}`
///
/// Answers 200 (`SimplePublicObjectWithAssociations`). Any of 81 scopes.
pub type Get = crate::Call<crate::operations::Get, endpoint::Get>;

/// `GET /crm/objects/2026-09-beta/fees`
///
/// Answers 200 (`CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`). Any of 81 scopes. At most 100 a page.
pub type List = crate::Call<crate::operations::List, endpoint::List>;

/// `GET /crm/objects/2026-09-beta/fees/{feeId}/associations/{toObjectType}`
///
/// Answers 200 (`CollectionResponseMultiAssociatedObjectWithLabelForwardPaging`). Any of 81 scopes.
pub type ListAssociations = crate::Call<crate::operations::CrmListAssociations, endpoint::ListAssociations>;

/// `POST /crm/objects/2026-09-beta/fees/merge`
///
/// Answers 200 (`SimplePublicObject`). Any of 81 scopes.
pub type Merge = crate::Call<crate::operations::Merge, endpoint::Merge>;

/// `POST /crm/objects/2026-09-beta/fees/search`
///
/// Answers 200 (`CollectionResponseWithTotalSimplePublicObject`). Any of 81 scopes. Not counted by the limit `ten-secondly`. At most 200 a page. Counted by the limit `search`.
pub type Search = crate::Call<crate::operations::Search, endpoint::Search>;

/// `PUT /crm/objects/2026-09-beta/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
///
/// `{objectType}` is `fees`. Answers 201 (`LabelsBetweenObjectPair`). Any of 81 scopes.
pub type SetAssociation = crate::Call<crate::operations::SetAssociation, endpoint::SetAssociation>;

/// `PUT /crm/objects/2026-09-beta/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}`
///
/// `{fromObjectType}` is `fees`. Answers 200 (`BatchResponsePublicDefaultAssociation`). Any of 81 scopes.
pub type SetAssociationDefault = crate::Call<crate::operations::SetAssociationDefault, endpoint::SetAssociationDefault>;

/// `PATCH /crm/objects/2026-09-beta/fees/{feeId}`
///
/// Answers 200 (`SimplePublicObject`). Any of 81 scopes.
pub type Update = crate::Call<crate::operations::Update, endpoint::Update>;

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
            "media_bridge.read", "oauth", "tickets", "tickets.highly_sensitive.v2", "tickets.sensitive.v2",
        ],
    ];

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/crm/objects/2026-09-beta/fees/{feeId}", &[204], SCOPES[0]),
        ArchiveAssociation: Description::of(Delete,
            "/crm/objects/2026-09-beta/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
            &[204], SCOPES[0]).bound("objectType", "fees"),
        BatchArchive: Description::of(Post,
            "/crm/objects/2026-09-beta/fees/batch/archive",
            &[204], SCOPES[0]).batch_limit(100),
        BatchCreate: Description::of(Post,
            "/crm/objects/2026-09-beta/fees/batch/create",
            &[201, 207], SCOPES[0]).batch_limit(100),
        BatchRead: Description::of(Post,
            "/crm/objects/2026-09-beta/fees/batch/read",
            &[200, 207], SCOPES[0]).batch_limit(100),
        BatchUpdate: Description::of(Post,
            "/crm/objects/2026-09-beta/fees/batch/update",
            &[200, 207], SCOPES[0]).batch_limit(100),
        BatchUpsert: Description::of(Post,
            "/crm/objects/2026-09-beta/fees/batch/upsert",
            &[200, 207], SCOPES[0]).batch_limit(100),
        Create: Description::of(Post, "/crm/objects/2026-09-beta/fees", &[201], SCOPES[0]),
        GdprDelete: Description::of(Post, "/crm/objects/2026-09-beta/fees/gdpr-delete", &[204], SCOPES[0]),
        Get: Description::of(Get, "/crm/objects/2026-09-beta/fees/{feeId}", &[200], SCOPES[0]),
        List: Description::of(Get, "/crm/objects/2026-09-beta/fees", &[200], SCOPES[0]).page_limit(100),
        ListAssociations: Description::of(Get,
            "/crm/objects/2026-09-beta/fees/{feeId}/associations/{toObjectType}",
            &[200], SCOPES[0]),
        Merge: Description::of(Post, "/crm/objects/2026-09-beta/fees/merge", &[200], SCOPES[0]),
        Search: Description::of(Post,
            "/crm/objects/2026-09-beta/fees/search",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("search").page_limit(200),
        SetAssociation: Description::of(Put,
            "/crm/objects/2026-09-beta/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
            &[201], SCOPES[0]).bound("objectType", "fees"),
        SetAssociationDefault: Description::of(Put,
            "/crm/objects/2026-09-beta/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}",
            &[200], SCOPES[0]).bound("fromObjectType", "fees"),
        Update: Description::of(Patch, "/crm/objects/2026-09-beta/fees/{feeId}", &[200], SCOPES[0]),
    }
}
