// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/deals`, version `v3`: 12 operations, 38 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/deals/v3.yaml`.

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

/// `DELETE /crm/v3/objects/0-3/{dealId}`
///
/// Answers 204. Scopes: `crm.objects.deals.write`.
pub type Archive = crate::operations::Archive<endpoint::Archive>;

/// `POST /crm/v3/objects/0-3/batch/archive`
///
/// Answers 204. Scopes: `crm.objects.deals.write`.
pub type BatchArchive = crate::operations::BatchArchive<endpoint::BatchArchive>;

/// `POST /crm/v3/objects/0-3/batch/create`
///
/// Answers 201, 207. Scopes: `crm.objects.deals.write`.
pub type BatchCreate = crate::operations::BatchCreate<endpoint::BatchCreate>;

/// `POST /crm/v3/objects/0-3/batch/read`
///
/// Answers 200, 207. Scopes: `crm.objects.deals.read`.
pub type BatchRead = crate::operations::BatchRead<endpoint::BatchRead>;

/// `POST /crm/v3/objects/0-3/batch/update`
///
/// Answers 200, 207. Scopes: `crm.objects.deals.write`.
pub type BatchUpdate = crate::operations::BatchUpdate<endpoint::BatchUpdate>;

/// `POST /crm/v3/objects/0-3/batch/upsert`
///
/// Answers 200, 207. Scopes: `crm.objects.deals.write`.
pub type BatchUpsert = crate::operations::BatchUpsert<endpoint::BatchUpsert>;

/// `POST /crm/v3/objects/0-3`
///
/// Answers 201. Scopes: `crm.objects.deals.write`.
pub type Create = crate::operations::Create<endpoint::Create>;

/// `GET /crm/v3/objects/0-3/{dealId}`
///
/// Answers 200. Scopes: `crm.objects.deals.read`.
pub type Get = crate::operations::Get<endpoint::Get>;

/// `GET /crm/v3/objects/0-3`
///
/// Answers 200. Scopes: `crm.objects.deals.read`.
pub type List = crate::operations::List<endpoint::List>;

/// `POST /crm/v3/objects/0-3/merge`
///
/// Answers 200. Scopes: `crm.objects.deals.write`.
pub type Merge = crate::operations::Merge<endpoint::Merge>;

/// `POST /crm/v3/objects/0-3/search`
///
/// Answers 200. Scopes: `crm.objects.deals.read`. Not counted by the limits `ten-secondly`.
pub type Search = crate::operations::Search<endpoint::Search>;

/// `PATCH /crm/v3/objects/0-3/{dealId}`
///
/// Answers 200. Scopes: `crm.objects.deals.write`.
pub type Update = crate::operations::Update<endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/crm/v3/objects/0-3/{dealId}")
            .statuses(&[204])
            .scopes(&["crm.objects.deals.write"]),
        BatchArchive: Description::post("/crm/v3/objects/0-3/batch/archive")
            .statuses(&[204])
            .scopes(&["crm.objects.deals.write"]),
        BatchCreate: Description::post("/crm/v3/objects/0-3/batch/create")
            .statuses(&[201, 207])
            .scopes(&["crm.objects.deals.write"]),
        BatchRead: Description::post("/crm/v3/objects/0-3/batch/read")
            .statuses(&[200, 207])
            .scopes(&["crm.objects.deals.read"]),
        BatchUpdate: Description::post("/crm/v3/objects/0-3/batch/update")
            .statuses(&[200, 207])
            .scopes(&["crm.objects.deals.write"]),
        BatchUpsert: Description::post("/crm/v3/objects/0-3/batch/upsert")
            .statuses(&[200, 207])
            .scopes(&["crm.objects.deals.write"]),
        Create: Description::post("/crm/v3/objects/0-3").statuses(&[201]).scopes(&["crm.objects.deals.write"]),
        Get: Description::get("/crm/v3/objects/0-3/{dealId}").statuses(&[200]).scopes(&["crm.objects.deals.read"]),
        List: Description::get("/crm/v3/objects/0-3").statuses(&[200]).scopes(&["crm.objects.deals.read"]),
        Merge: Description::post("/crm/v3/objects/0-3/merge").statuses(&[200]).scopes(&["crm.objects.deals.write"]),
        Search: Description::post("/crm/v3/objects/0-3/search")
            .statuses(&[200])
            .scopes(&["crm.objects.deals.read"])
            .exempt(&["ten-secondly"]),
        Update: Description::patch("/crm/v3/objects/0-3/{dealId}")
            .statuses(&[200])
            .scopes(&["crm.objects.deals.write"]),
    }
}
