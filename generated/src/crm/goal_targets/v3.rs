// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/goal-targets`, version `v3`: 11 operations, 37 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/goal-targets/v3.yaml`.

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

/// `DELETE /crm/v3/objects/goal_targets/{goalTargetId}`
///
/// Answers 204. Scopes: `crm.objects.goals.write`.
pub type Archive = crate::Call<crate::operations::Archive, endpoint::Archive>;

/// `POST /crm/v3/objects/goal_targets/batch/archive`
///
/// Answers 204. Scopes: `crm.objects.goals.write`.
pub type BatchArchive = crate::Call<crate::operations::BatchArchive, endpoint::BatchArchive>;

/// `POST /crm/v3/objects/goal_targets/batch/create`
///
/// Answers 201, 207. Scopes: `crm.objects.goals.write`.
pub type BatchCreate = crate::Call<crate::operations::BatchCreate, endpoint::BatchCreate>;

/// `POST /crm/v3/objects/goal_targets/batch/read`
///
/// Answers 200, 207. Scopes: `crm.objects.goals.read`.
pub type BatchRead = crate::Call<crate::operations::BatchRead, endpoint::BatchRead>;

/// `POST /crm/v3/objects/goal_targets/batch/update`
///
/// Answers 200, 207. Scopes: `crm.objects.goals.write`.
pub type BatchUpdate = crate::Call<crate::operations::BatchUpdate, endpoint::BatchUpdate>;

/// `POST /crm/v3/objects/goal_targets/batch/upsert`
///
/// Answers 200, 207. Scopes: `crm.objects.goals.write`.
pub type BatchUpsert = crate::Call<crate::operations::BatchUpsert, endpoint::BatchUpsert>;

/// `POST /crm/v3/objects/goal_targets`
///
/// Answers 201. Scopes: `crm.objects.goals.write`.
pub type Create = crate::Call<crate::operations::Create, endpoint::Create>;

/// `GET /crm/v3/objects/goal_targets/{goalTargetId}`
///
/// Answers 200. Scopes: `crm.objects.goals.read`.
pub type Get = crate::Call<crate::operations::Get, endpoint::Get>;

/// `GET /crm/v3/objects/goal_targets`
///
/// Answers 200. Scopes: `crm.objects.goals.read`.
pub type List = crate::Call<crate::operations::List, endpoint::List>;

/// `POST /crm/v3/objects/goal_targets/search`
///
/// Answers 200. Scopes: `crm.objects.goals.read`. Not counted by the limits `ten-secondly`.
pub type Search = crate::Call<crate::operations::Search, endpoint::Search>;

/// `PATCH /crm/v3/objects/goal_targets/{goalTargetId}`
///
/// Answers 200. Scopes: `crm.objects.goals.write`.
pub type Update = crate::Call<crate::operations::Update, endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/crm/v3/objects/goal_targets/{goalTargetId}",
            &[204], &["crm.objects.goals.write"]),
        BatchArchive: Description::of(Post,
            "/crm/v3/objects/goal_targets/batch/archive",
            &[204], &["crm.objects.goals.write"]),
        BatchCreate: Description::of(Post,
            "/crm/v3/objects/goal_targets/batch/create",
            &[201, 207], &["crm.objects.goals.write"]),
        BatchRead: Description::of(Post,
            "/crm/v3/objects/goal_targets/batch/read",
            &[200, 207], &["crm.objects.goals.read"]),
        BatchUpdate: Description::of(Post,
            "/crm/v3/objects/goal_targets/batch/update",
            &[200, 207], &["crm.objects.goals.write"]),
        BatchUpsert: Description::of(Post,
            "/crm/v3/objects/goal_targets/batch/upsert",
            &[200, 207], &["crm.objects.goals.write"]),
        Create: Description::of(Post, "/crm/v3/objects/goal_targets", &[201], &["crm.objects.goals.write"]),
        Get: Description::of(Get, "/crm/v3/objects/goal_targets/{goalTargetId}", &[200], &["crm.objects.goals.read"]),
        List: Description::of(Get, "/crm/v3/objects/goal_targets", &[200], &["crm.objects.goals.read"]),
        Search: Description::of(Post,
            "/crm/v3/objects/goal_targets/search",
            &[200], &["crm.objects.goals.read"]).exempt(&["ten-secondly"]),
        Update: Description::of(Patch,
            "/crm/v3/objects/goal_targets/{goalTargetId}",
            &[200], &["crm.objects.goals.write"]),
    }
}
