// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/contracts`, version `2026-09`: 11 operations, 37 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/crm/contracts/2026-09.yaml`.

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

/// `DELETE /crm/objects/2026-09/{objectType}/{objectId}`
///
/// `{objectType}` is `contracts`. Answers 204.
pub type Archive = crate::operations::Archive<endpoint::Archive>;

/// `POST /crm/objects/2026-09/{objectType}/batch/archive`
///
/// `{objectType}` is `contracts`. Answers 204.
pub type BatchArchive = crate::operations::BatchArchive<endpoint::BatchArchive>;

/// `POST /crm/objects/2026-09/{objectType}/batch/create`
///
/// `{objectType}` is `contracts`. Answers 201, 207.
pub type BatchCreate = crate::operations::BatchCreate<endpoint::BatchCreate>;

/// `POST /crm/objects/2026-09/{objectType}/batch/read`
///
/// `{objectType}` is `contracts`. Answers 200, 207.
pub type BatchRead = crate::operations::BatchRead<endpoint::BatchRead>;

/// `POST /crm/objects/2026-09/{objectType}/batch/update`
///
/// `{objectType}` is `contracts`. Answers 200, 207.
pub type BatchUpdate = crate::operations::BatchUpdate<endpoint::BatchUpdate>;

/// `POST /crm/objects/2026-09/{objectType}/batch/upsert`
///
/// `{objectType}` is `contracts`. Answers 200, 207.
pub type BatchUpsert = crate::operations::BatchUpsert<endpoint::BatchUpsert>;

/// `POST /crm/objects/2026-09/{objectType}`
///
/// `{objectType}` is `contracts`. Answers 201.
pub type Create = crate::operations::Create<endpoint::Create>;

/// `GET /crm/objects/2026-09/{objectType}/{objectId}`
///
/// `{objectType}` is `contracts`. Answers 200.
pub type Get = crate::operations::Get<endpoint::Get>;

/// `GET /crm/objects/2026-09/{objectType}`
///
/// `{objectType}` is `contracts`. Answers 200.
pub type List = crate::operations::List<endpoint::List>;

/// `POST /crm/objects/2026-09/{objectType}/search`
///
/// `{objectType}` is `contracts`. Answers 200. Not counted by the limits `ten-secondly`.
pub type Search = crate::operations::Search<endpoint::Search>;

/// `PATCH /crm/objects/2026-09/{objectType}/{objectId}`
///
/// `{objectType}` is `contracts`. Answers 200.
pub type Update = crate::operations::Update<endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/crm/objects/2026-09/{objectType}/{objectId}")
            .bound("objectType", "contracts")
            .statuses(&[204]),
        BatchArchive: Description::post("/crm/objects/2026-09/{objectType}/batch/archive")
            .bound("objectType", "contracts")
            .statuses(&[204]),
        BatchCreate: Description::post("/crm/objects/2026-09/{objectType}/batch/create")
            .bound("objectType", "contracts")
            .statuses(&[201, 207]),
        BatchRead: Description::post("/crm/objects/2026-09/{objectType}/batch/read")
            .bound("objectType", "contracts")
            .statuses(&[200, 207]),
        BatchUpdate: Description::post("/crm/objects/2026-09/{objectType}/batch/update")
            .bound("objectType", "contracts")
            .statuses(&[200, 207]),
        BatchUpsert: Description::post("/crm/objects/2026-09/{objectType}/batch/upsert")
            .bound("objectType", "contracts")
            .statuses(&[200, 207]),
        Create: Description::post("/crm/objects/2026-09/{objectType}")
            .bound("objectType", "contracts")
            .statuses(&[201]),
        Get: Description::get("/crm/objects/2026-09/{objectType}/{objectId}")
            .bound("objectType", "contracts")
            .statuses(&[200]),
        List: Description::get("/crm/objects/2026-09/{objectType}").bound("objectType", "contracts").statuses(&[200]),
        Search: Description::post("/crm/objects/2026-09/{objectType}/search")
            .bound("objectType", "contracts")
            .statuses(&[200])
            .exempt(&["ten-secondly"]),
        Update: Description::patch("/crm/objects/2026-09/{objectType}/{objectId}")
            .bound("objectType", "contracts")
            .statuses(&[200]),
    }
}
