// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/services`, version `2026-03`: 12 operations, 38 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/crm/services/2026-03.yaml`.

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

/// `DELETE /crm/objects/2026-03/0-162/{serviceId}`
///
/// Answers 204. Scopes: `crm.objects.services.write`.
pub type Archive = crate::operations::Archive<endpoint::Archive>;

/// `POST /crm/objects/2026-03/0-162/batch/archive`
///
/// Answers 204. Scopes: `crm.objects.services.write`.
pub type BatchArchive = crate::operations::BatchArchive<endpoint::BatchArchive>;

/// `POST /crm/objects/2026-03/0-162/batch/create`
///
/// Answers 201, 207. Scopes: `crm.objects.services.write`.
pub type BatchCreate = crate::operations::BatchCreate<endpoint::BatchCreate>;

/// `POST /crm/objects/2026-03/0-162/batch/read`
///
/// Answers 200, 207. Scopes: `crm.objects.services.read`.
pub type BatchRead = crate::operations::BatchRead<endpoint::BatchRead>;

/// `POST /crm/objects/2026-03/0-162/batch/update`
///
/// Answers 200, 207. Scopes: `crm.objects.services.write`.
pub type BatchUpdate = crate::operations::BatchUpdate<endpoint::BatchUpdate>;

/// `POST /crm/objects/2026-03/0-162/batch/upsert`
///
/// Answers 200, 207. Scopes: `crm.objects.services.write`.
pub type BatchUpsert = crate::operations::BatchUpsert<endpoint::BatchUpsert>;

/// `POST /crm/objects/2026-03/0-162`
///
/// Answers 201. Scopes: `crm.objects.services.write`.
pub type Create = crate::operations::Create<endpoint::Create>;

/// `GET /crm/objects/2026-03/0-162/{serviceId}`
///
/// Answers 200. Scopes: `crm.objects.services.read`.
pub type Get = crate::operations::Get<endpoint::Get>;

/// `GET /crm/objects/2026-03/0-162`
///
/// Answers 200. Scopes: `crm.objects.services.read`.
pub type List = crate::operations::List<endpoint::List>;

/// `POST /crm/objects/2026-03/services/merge`
///
/// Answers 200. Scopes: `crm.objects.services.write`.
pub type Merge = crate::operations::Merge<endpoint::Merge>;

/// `POST /crm/objects/2026-03/0-162/search`
///
/// Answers 200. Scopes: `crm.objects.services.read`. Not counted by the limits `ten-secondly`.
pub type Search = crate::operations::Search<endpoint::Search>;

/// `PATCH /crm/objects/2026-03/0-162/{serviceId}`
///
/// Answers 200. Scopes: `crm.objects.services.write`.
pub type Update = crate::operations::Update<endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/crm/objects/2026-03/0-162/{serviceId}")
            .statuses(&[204])
            .scopes(&["crm.objects.services.write"]),
        BatchArchive: Description::post("/crm/objects/2026-03/0-162/batch/archive")
            .statuses(&[204])
            .scopes(&["crm.objects.services.write"]),
        BatchCreate: Description::post("/crm/objects/2026-03/0-162/batch/create")
            .statuses(&[201, 207])
            .scopes(&["crm.objects.services.write"]),
        BatchRead: Description::post("/crm/objects/2026-03/0-162/batch/read")
            .statuses(&[200, 207])
            .scopes(&["crm.objects.services.read"]),
        BatchUpdate: Description::post("/crm/objects/2026-03/0-162/batch/update")
            .statuses(&[200, 207])
            .scopes(&["crm.objects.services.write"]),
        BatchUpsert: Description::post("/crm/objects/2026-03/0-162/batch/upsert")
            .statuses(&[200, 207])
            .scopes(&["crm.objects.services.write"]),
        Create: Description::post("/crm/objects/2026-03/0-162")
            .statuses(&[201])
            .scopes(&["crm.objects.services.write"]),
        Get: Description::get("/crm/objects/2026-03/0-162/{serviceId}")
            .statuses(&[200])
            .scopes(&["crm.objects.services.read"]),
        List: Description::get("/crm/objects/2026-03/0-162").statuses(&[200]).scopes(&["crm.objects.services.read"]),
        Merge: Description::post("/crm/objects/2026-03/services/merge")
            .statuses(&[200])
            .scopes(&["crm.objects.services.write"]),
        Search: Description::post("/crm/objects/2026-03/0-162/search")
            .statuses(&[200])
            .scopes(&["crm.objects.services.read"])
            .exempt(&["ten-secondly"]),
        Update: Description::patch("/crm/objects/2026-03/0-162/{serviceId}")
            .statuses(&[200])
            .scopes(&["crm.objects.services.write"]),
    }
}
