// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/tickets`, version `v3`: 12 operations, 38 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/tickets/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociatedId, AssociationSpec, AssociationSpecAssociationCategory, BatchInputSimplePublicObjectBatchInput,
    BatchInputSimplePublicObjectBatchInputForCreate, BatchInputSimplePublicObjectBatchInputUpsert,
    BatchInputSimplePublicObjectId, BatchReadInputSimplePublicObjectId, BatchResponseSimplePublicObject,
    BatchResponseSimplePublicObjectWithErrors, BatchResponseSimplePublicStatus,
    BatchResponseSimplePublicUpsertObject, BatchResponseSimplePublicUpsertObjectWithErrors,
    CollectionResponseAssociatedId, CollectionResponseSimplePublicObjectWithAssociationsForwardPaging,
    CollectionResponseWithTotalSimplePublicObject, Error, ErrorDetail, Filter, FilterGroup, FilterOperator,
    ForwardPaging, NextPage, Paging, PreviousPage, PublicAssociationsForObject, PublicMergeInput, PublicObjectId,
    PublicObjectSearchRequest, PublicObjectWarning, SimplePublicObject, SimplePublicObjectBatchInput,
    SimplePublicObjectBatchInputForCreate, SimplePublicObjectBatchInputUpsert, SimplePublicObjectId,
    SimplePublicObjectInput, SimplePublicObjectInputForCreate, SimplePublicObjectWithAssociations,
    SimplePublicUpsertObject, StandardError, ValueWithTimestamp,
};

/// `DELETE /crm/v3/objects/tickets/{ticketId}`
///
/// Answers 204. Scopes: `tickets`.
pub type Archive = crate::operations::Archive<endpoint::Archive>;

/// `POST /crm/v3/objects/tickets/batch/archive`
///
/// Answers 204. Scopes: `tickets`.
pub type BatchArchive = crate::operations::BatchArchive<endpoint::BatchArchive>;

/// `POST /crm/v3/objects/tickets/batch/create`
///
/// Answers 201, 207. Scopes: `tickets`.
pub type BatchCreate = crate::operations::BatchCreate<endpoint::BatchCreate>;

/// `POST /crm/v3/objects/tickets/batch/read`
///
/// Answers 200, 207. Scopes: `tickets`.
pub type BatchRead = crate::operations::BatchRead<endpoint::BatchRead>;

/// `POST /crm/v3/objects/tickets/batch/update`
///
/// Answers 200, 207. Scopes: `tickets`.
pub type BatchUpdate = crate::operations::BatchUpdate<endpoint::BatchUpdate>;

/// `POST /crm/v3/objects/tickets/batch/upsert`
///
/// Answers 200, 207. Scopes: `tickets`.
pub type BatchUpsert = crate::operations::BatchUpsert<endpoint::BatchUpsert>;

/// `POST /crm/v3/objects/tickets`
///
/// Answers 201. Scopes: `tickets`.
pub type Create = crate::operations::Create<endpoint::Create>;

/// `GET /crm/v3/objects/tickets/{ticketId}`
///
/// Answers 200. Scopes: `tickets`.
pub type Get = crate::operations::Get<endpoint::Get>;

/// `GET /crm/v3/objects/tickets`
///
/// Answers 200. Scopes: `tickets`.
pub type List = crate::operations::List<endpoint::List>;

/// `POST /crm/v3/objects/tickets/merge`
///
/// Answers 200. Scopes: `tickets`.
pub type Merge = crate::operations::Merge<endpoint::Merge>;

/// `POST /crm/v3/objects/tickets/search`
///
/// Answers 200. Scopes: `tickets`. Not counted by the limits `ten-secondly`.
pub type Search = crate::operations::Search<endpoint::Search>;

/// `PATCH /crm/v3/objects/tickets/{ticketId}`
///
/// Answers 200. Scopes: `tickets`.
pub type Update = crate::operations::Update<endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/crm/v3/objects/tickets/{ticketId}").statuses(&[204]).scopes(&["tickets"]),
        BatchArchive: Description::post("/crm/v3/objects/tickets/batch/archive").statuses(&[204]).scopes(&["tickets"]),
        BatchCreate: Description::post("/crm/v3/objects/tickets/batch/create")
            .statuses(&[201, 207])
            .scopes(&["tickets"]),
        BatchRead: Description::post("/crm/v3/objects/tickets/batch/read").statuses(&[200, 207]).scopes(&["tickets"]),
        BatchUpdate: Description::post("/crm/v3/objects/tickets/batch/update")
            .statuses(&[200, 207])
            .scopes(&["tickets"]),
        BatchUpsert: Description::post("/crm/v3/objects/tickets/batch/upsert")
            .statuses(&[200, 207])
            .scopes(&["tickets"]),
        Create: Description::post("/crm/v3/objects/tickets").statuses(&[201]).scopes(&["tickets"]),
        Get: Description::get("/crm/v3/objects/tickets/{ticketId}").statuses(&[200]).scopes(&["tickets"]),
        List: Description::get("/crm/v3/objects/tickets").statuses(&[200]).scopes(&["tickets"]),
        Merge: Description::post("/crm/v3/objects/tickets/merge").statuses(&[200]).scopes(&["tickets"]),
        Search: Description::post("/crm/v3/objects/tickets/search")
            .statuses(&[200])
            .scopes(&["tickets"])
            .exempt(&["ten-secondly"]),
        Update: Description::patch("/crm/v3/objects/tickets/{ticketId}").statuses(&[200]).scopes(&["tickets"]),
    }
}
