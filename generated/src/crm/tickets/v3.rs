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
pub type Archive = crate::Call<crate::operations::Archive, endpoint::Archive>;

/// `POST /crm/v3/objects/tickets/batch/archive`
///
/// Answers 204. Scopes: `tickets`.
pub type BatchArchive = crate::Call<crate::operations::BatchArchive, endpoint::BatchArchive>;

/// `POST /crm/v3/objects/tickets/batch/create`
///
/// Answers 201, 207. Scopes: `tickets`.
pub type BatchCreate = crate::Call<crate::operations::BatchCreate, endpoint::BatchCreate>;

/// `POST /crm/v3/objects/tickets/batch/read`
///
/// Answers 200, 207. Scopes: `tickets`.
pub type BatchRead = crate::Call<crate::operations::BatchRead, endpoint::BatchRead>;

/// `POST /crm/v3/objects/tickets/batch/update`
///
/// Answers 200, 207. Scopes: `tickets`.
pub type BatchUpdate = crate::Call<crate::operations::BatchUpdate, endpoint::BatchUpdate>;

/// `POST /crm/v3/objects/tickets/batch/upsert`
///
/// Answers 200, 207. Scopes: `tickets`.
pub type BatchUpsert = crate::Call<crate::operations::BatchUpsert, endpoint::BatchUpsert>;

/// `POST /crm/v3/objects/tickets`
///
/// Answers 201. Scopes: `tickets`.
pub type Create = crate::Call<crate::operations::Create, endpoint::Create>;

/// `GET /crm/v3/objects/tickets/{ticketId}`
///
/// Answers 200. Scopes: `tickets`.
pub type Get = crate::Call<crate::operations::Get, endpoint::Get>;

/// `GET /crm/v3/objects/tickets`
///
/// Answers 200. Scopes: `tickets`.
pub type List = crate::Call<crate::operations::List, endpoint::List>;

/// `POST /crm/v3/objects/tickets/merge`
///
/// Answers 200. Scopes: `tickets`.
pub type Merge = crate::Call<crate::operations::Merge, endpoint::Merge>;

/// `POST /crm/v3/objects/tickets/search`
///
/// Answers 200. Scopes: `tickets`. Not counted by the limits `ten-secondly`.
pub type Search = crate::Call<crate::operations::Search, endpoint::Search>;

/// `PATCH /crm/v3/objects/tickets/{ticketId}`
///
/// Answers 200. Scopes: `tickets`.
pub type Update = crate::Call<crate::operations::Update, endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/crm/v3/objects/tickets/{ticketId}", &[204], &["tickets"]),
        BatchArchive: Description::of(Post, "/crm/v3/objects/tickets/batch/archive", &[204], &["tickets"]),
        BatchCreate: Description::of(Post, "/crm/v3/objects/tickets/batch/create", &[201, 207], &["tickets"]),
        BatchRead: Description::of(Post, "/crm/v3/objects/tickets/batch/read", &[200, 207], &["tickets"]),
        BatchUpdate: Description::of(Post, "/crm/v3/objects/tickets/batch/update", &[200, 207], &["tickets"]),
        BatchUpsert: Description::of(Post, "/crm/v3/objects/tickets/batch/upsert", &[200, 207], &["tickets"]),
        Create: Description::of(Post, "/crm/v3/objects/tickets", &[201], &["tickets"]),
        Get: Description::of(Get, "/crm/v3/objects/tickets/{ticketId}", &[200], &["tickets"]),
        List: Description::of(Get, "/crm/v3/objects/tickets", &[200], &["tickets"]),
        Merge: Description::of(Post, "/crm/v3/objects/tickets/merge", &[200], &["tickets"]),
        Search: Description::of(Post, "/crm/v3/objects/tickets/search", &[200], &["tickets"]).exempt(&["ten-secondly"]),
        Update: Description::of(Patch, "/crm/v3/objects/tickets/{ticketId}", &[200], &["tickets"]),
    }
}
