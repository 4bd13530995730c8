// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/goal-targets`, version `2026-09`: 10 operations, 32 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/crm/goal-targets/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociatedId, AssociationSpec, AssociationSpecAssociationCategory, BatchInputSimplePublicObjectBatchInput,
    BatchInputSimplePublicObjectBatchInputForCreate, BatchInputSimplePublicObjectId,
    BatchReadInputSimplePublicObjectId, BatchResponseSimplePublicObject,
    BatchResponseSimplePublicStatus as BatchResponseSimplePublicObjectStatus,
    BatchResponseSimplePublicObjectWithErrors, CollectionResponseAssociatedId,
    CollectionResponseSimplePublicObjectWithAssociationsForwardPaging, CollectionResponseWithTotalSimplePublicObject,
    Error, ErrorDetail, Filter, FilterGroup, FilterOperator, ForwardPaging, NextPage, Paging, PreviousPage,
    PublicAssociationsForObject, PublicObjectId, PublicObjectSearchRequest, PublicObjectWarning, SimplePublicObject,
    SimplePublicObjectBatchInput, SimplePublicObjectBatchInputForCreate, SimplePublicObjectId,
    SimplePublicObjectInput, SimplePublicObjectInputForCreate, SimplePublicObjectWithAssociations, StandardError,
    ValueWithTimestamp,
};

/// `DELETE /crm/objects/2026-09/{objectType}/{objectId}`
///
/// `{objectType}` is `goal_targets`. Answers 204. Scopes: `crm.objects.goals.write`.
pub type Archive = crate::operations::Archive<endpoint::Archive>;

/// `POST /crm/objects/2026-09/{objectType}/batch/archive`
///
/// `{objectType}` is `goal_targets`. Answers 204. Scopes: `crm.objects.goals.write`.
pub type BatchArchive = crate::operations::BatchArchive<endpoint::BatchArchive>;

/// `POST /crm/objects/2026-09/{objectType}/batch/create`
///
/// `{objectType}` is `goal_targets`. Answers 201, 207. Scopes: `crm.objects.goals.write`.
pub type BatchCreate = crate::operations::BatchCreate<endpoint::BatchCreate>;

/// `POST /crm/objects/2026-09/{objectType}/batch/read`
///
/// `{objectType}` is `goal_targets`. Answers 200, 207. Scopes: `crm.objects.goals.read`.
pub type BatchRead = crate::operations::BatchRead<endpoint::BatchRead>;

/// `POST /crm/objects/2026-09/{objectType}/batch/update`
///
/// `{objectType}` is `goal_targets`. Answers 200, 207. Scopes: `crm.objects.goals.write`.
pub type BatchUpdate = crate::operations::BatchUpdate<endpoint::BatchUpdate>;

/// `POST /crm/objects/2026-09/{objectType}`
///
/// `{objectType}` is `goal_targets`. Answers 201. Scopes: `crm.objects.goals.write`.
pub type Create = crate::operations::Create<endpoint::Create>;

/// `GET /crm/objects/2026-09/{objectType}/{objectId}`
///
/// `{objectType}` is `goal_targets`. Answers 200. Scopes: `crm.objects.goals.read`.
pub type Get = crate::operations::Get<endpoint::Get>;

/// `GET /crm/objects/2026-09/{objectType}`
///
/// `{objectType}` is `goal_targets`. Answers 200. Scopes: `crm.objects.goals.read`.
pub type List = crate::operations::List<endpoint::List>;

/// `POST /crm/objects/2026-09/{objectType}/search`
///
/// `{objectType}` is `goal_targets`. Answers 200. Scopes: `crm.objects.goals.read`. Not counted by the limits `ten-secondly`.
pub type Search = crate::operations::Search<endpoint::Search>;

/// `PATCH /crm/objects/2026-09/{objectType}/{objectId}`
///
/// `{objectType}` is `goal_targets`. Answers 200. Scopes: `crm.objects.goals.write`.
pub type Update = crate::operations::Update<endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/crm/objects/2026-09/{objectType}/{objectId}")
            .bound("objectType", "goal_targets")
            .statuses(&[204])
            .scopes(&["crm.objects.goals.write"]),
        BatchArchive: Description::post("/crm/objects/2026-09/{objectType}/batch/archive")
            .bound("objectType", "goal_targets")
            .statuses(&[204])
            .scopes(&["crm.objects.goals.write"]),
        BatchCreate: Description::post("/crm/objects/2026-09/{objectType}/batch/create")
            .bound("objectType", "goal_targets")
            .statuses(&[201, 207])
            .scopes(&["crm.objects.goals.write"]),
        BatchRead: Description::post("/crm/objects/2026-09/{objectType}/batch/read")
            .bound("objectType", "goal_targets")
            .statuses(&[200, 207])
            .scopes(&["crm.objects.goals.read"]),
        BatchUpdate: Description::post("/crm/objects/2026-09/{objectType}/batch/update")
            .bound("objectType", "goal_targets")
            .statuses(&[200, 207])
            .scopes(&["crm.objects.goals.write"]),
        Create: Description::post("/crm/objects/2026-09/{objectType}")
            .bound("objectType", "goal_targets")
            .statuses(&[201])
            .scopes(&["crm.objects.goals.write"]),
        Get: Description::get("/crm/objects/2026-09/{objectType}/{objectId}")
            .bound("objectType", "goal_targets")
            .statuses(&[200])
            .scopes(&["crm.objects.goals.read"]),
        List: Description::get("/crm/objects/2026-09/{objectType}")
            .bound("objectType", "goal_targets")
            .statuses(&[200])
            .scopes(&["crm.objects.goals.read"]),
        Search: Description::post("/crm/objects/2026-09/{objectType}/search")
            .bound("objectType", "goal_targets")
            .statuses(&[200])
            .scopes(&["crm.objects.goals.read"])
            .exempt(&["ten-secondly"]),
        Update: Description::patch("/crm/objects/2026-09/{objectType}/{objectId}")
            .bound("objectType", "goal_targets")
            .statuses(&[200])
            .scopes(&["crm.objects.goals.write"]),
    }
}
