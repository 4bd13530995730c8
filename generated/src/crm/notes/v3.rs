// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/notes`, version `v3`: 11 operations, 37 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/notes/v3.yaml`.

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

/// `DELETE /crm/v3/objects/notes/{noteId}`
///
/// Answers 204. Scopes: `crm.objects.contacts.write`.
pub type Archive = crate::operations::Archive<endpoint::Archive>;

/// `POST /crm/v3/objects/notes/batch/archive`
///
/// Answers 204. Scopes: `crm.objects.contacts.write`.
pub type BatchArchive = crate::operations::BatchArchive<endpoint::BatchArchive>;

/// `POST /crm/v3/objects/notes/batch/create`
///
/// Answers 201, 207. Scopes: `crm.objects.contacts.write`.
pub type BatchCreate = crate::operations::BatchCreate<endpoint::BatchCreate>;

/// `POST /crm/v3/objects/notes/batch/read`
///
/// Answers 200, 207. Scopes: `crm.objects.contacts.read`.
pub type BatchRead = crate::operations::BatchRead<endpoint::BatchRead>;

/// `POST /crm/v3/objects/notes/batch/update`
///
/// Answers 200, 207. Scopes: `crm.objects.contacts.write`.
pub type BatchUpdate = crate::operations::BatchUpdate<endpoint::BatchUpdate>;

/// `POST /crm/v3/objects/notes/batch/upsert`
///
/// Answers 200, 207. Scopes: `crm.objects.contacts.write`.
pub type BatchUpsert = crate::operations::BatchUpsert<endpoint::BatchUpsert>;

/// `POST /crm/v3/objects/notes`
///
/// Answers 201. Scopes: `crm.objects.contacts.write`.
pub type Create = crate::operations::Create<endpoint::Create>;

/// `GET /crm/v3/objects/notes/{noteId}`
///
/// Answers 200. Scopes: `crm.objects.contacts.read`.
pub type Get = crate::operations::Get<endpoint::Get>;

/// `GET /crm/v3/objects/notes`
///
/// Answers 200. Scopes: `crm.objects.contacts.read`.
pub type List = crate::operations::List<endpoint::List>;

/// `POST /crm/v3/objects/notes/search`
///
/// Answers 200. Scopes: `crm.objects.contacts.read`. Not counted by the limits `ten-secondly`.
pub type Search = crate::operations::Search<endpoint::Search>;

/// `PATCH /crm/v3/objects/notes/{noteId}`
///
/// Answers 200. Scopes: `crm.objects.contacts.write`.
pub type Update = crate::operations::Update<endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/crm/v3/objects/notes/{noteId}")
            .statuses(&[204])
            .scopes(&["crm.objects.contacts.write"]),
        BatchArchive: Description::post("/crm/v3/objects/notes/batch/archive")
            .statuses(&[204])
            .scopes(&["crm.objects.contacts.write"]),
        BatchCreate: Description::post("/crm/v3/objects/notes/batch/create")
            .statuses(&[201, 207])
            .scopes(&["crm.objects.contacts.write"]),
        BatchRead: Description::post("/crm/v3/objects/notes/batch/read")
            .statuses(&[200, 207])
            .scopes(&["crm.objects.contacts.read"]),
        BatchUpdate: Description::post("/crm/v3/objects/notes/batch/update")
            .statuses(&[200, 207])
            .scopes(&["crm.objects.contacts.write"]),
        BatchUpsert: Description::post("/crm/v3/objects/notes/batch/upsert")
            .statuses(&[200, 207])
            .scopes(&["crm.objects.contacts.write"]),
        Create: Description::post("/crm/v3/objects/notes").statuses(&[201]).scopes(&["crm.objects.contacts.write"]),
        Get: Description::get("/crm/v3/objects/notes/{noteId}")
            .statuses(&[200])
            .scopes(&["crm.objects.contacts.read"]),
        List: Description::get("/crm/v3/objects/notes").statuses(&[200]).scopes(&["crm.objects.contacts.read"]),
        Search: Description::post("/crm/v3/objects/notes/search")
            .statuses(&[200])
            .scopes(&["crm.objects.contacts.read"])
            .exempt(&["ten-secondly"]),
        Update: Description::patch("/crm/v3/objects/notes/{noteId}")
            .statuses(&[200])
            .scopes(&["crm.objects.contacts.write"]),
    }
}
