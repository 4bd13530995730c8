// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/projects`, version `v3`: 12 operations, 38 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/projects/v3.yaml`.

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

/// `DELETE /crm/objects/v3/projects/{projectId}`
///
/// Answers 204. Scopes: `crm.objects.projects.write`.
pub type Archive = crate::operations::Archive<endpoint::Archive>;

/// `POST /crm/objects/v3/projects/batch/archive`
///
/// Answers 204. Scopes: `crm.objects.projects.write`.
pub type BatchArchive = crate::operations::BatchArchive<endpoint::BatchArchive>;

/// `POST /crm/objects/v3/projects/batch/create`
///
/// Answers 201, 207. Scopes: `crm.objects.projects.write`.
pub type BatchCreate = crate::operations::BatchCreate<endpoint::BatchCreate>;

/// `POST /crm/objects/v3/projects/batch/read`
///
/// Answers 200, 207. Scopes: `crm.objects.projects.read`.
pub type BatchRead = crate::operations::BatchRead<endpoint::BatchRead>;

/// `POST /crm/objects/v3/projects/batch/update`
///
/// Answers 200, 207. Scopes: `crm.objects.projects.write`.
pub type BatchUpdate = crate::operations::BatchUpdate<endpoint::BatchUpdate>;

/// `POST /crm/objects/v3/projects/batch/upsert`
///
/// Answers 200, 207. Scopes: `crm.objects.projects.write`.
pub type BatchUpsert = crate::operations::BatchUpsert<endpoint::BatchUpsert>;

/// `POST /crm/objects/v3/projects`
///
/// Answers 201. Scopes: `crm.objects.projects.write`.
pub type Create = crate::operations::Create<endpoint::Create>;

/// `GET /crm/objects/v3/projects/{projectId}`
///
/// Answers 200. Scopes: `crm.objects.projects.read`.
pub type Get = crate::operations::Get<endpoint::Get>;

/// `GET /crm/objects/v3/projects`
///
/// Answers 200. Scopes: `crm.objects.projects.read`.
pub type List = crate::operations::List<endpoint::List>;

/// `POST /crm/objects/v3/projects/merge`
///
/// Answers 200. Scopes: `crm.objects.projects.write`.
pub type Merge = crate::operations::Merge<endpoint::Merge>;

/// `POST /crm/objects/v3/projects/search`
///
/// Answers 200. Scopes: `crm.objects.projects.read`. Not counted by the limits `ten-secondly`.
pub type Search = crate::operations::Search<endpoint::Search>;

/// `PATCH /crm/objects/v3/projects/{projectId}`
///
/// Answers 200. Scopes: `crm.objects.projects.write`.
pub type Update = crate::operations::Update<endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/crm/objects/v3/projects/{projectId}")
            .statuses(&[204])
            .scopes(&["crm.objects.projects.write"]),
        BatchArchive: Description::post("/crm/objects/v3/projects/batch/archive")
            .statuses(&[204])
            .scopes(&["crm.objects.projects.write"]),
        BatchCreate: Description::post("/crm/objects/v3/projects/batch/create")
            .statuses(&[201, 207])
            .scopes(&["crm.objects.projects.write"]),
        BatchRead: Description::post("/crm/objects/v3/projects/batch/read")
            .statuses(&[200, 207])
            .scopes(&["crm.objects.projects.read"]),
        BatchUpdate: Description::post("/crm/objects/v3/projects/batch/update")
            .statuses(&[200, 207])
            .scopes(&["crm.objects.projects.write"]),
        BatchUpsert: Description::post("/crm/objects/v3/projects/batch/upsert")
            .statuses(&[200, 207])
            .scopes(&["crm.objects.projects.write"]),
        Create: Description::post("/crm/objects/v3/projects").statuses(&[201]).scopes(&["crm.objects.projects.write"]),
        Get: Description::get("/crm/objects/v3/projects/{projectId}")
            .statuses(&[200])
            .scopes(&["crm.objects.projects.read"]),
        List: Description::get("/crm/objects/v3/projects").statuses(&[200]).scopes(&["crm.objects.projects.read"]),
        Merge: Description::post("/crm/objects/v3/projects/merge")
            .statuses(&[200])
            .scopes(&["crm.objects.projects.write"]),
        Search: Description::post("/crm/objects/v3/projects/search")
            .statuses(&[200])
            .scopes(&["crm.objects.projects.read"])
            .exempt(&["ten-secondly"]),
        Update: Description::patch("/crm/objects/v3/projects/{projectId}")
            .statuses(&[200])
            .scopes(&["crm.objects.projects.write"]),
    }
}
