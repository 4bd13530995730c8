// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/deals`, version `2026-09`: 12 operations, 35 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/crm/deals/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociatedId, AssociationSpec, AssociationSpecAssociationCategory, BatchInputSimplePublicObjectBatchInput,
    BatchInputSimplePublicObjectBatchInputForCreate, BatchInputSimplePublicObjectBatchInputUpsert,
    BatchInputSimplePublicObjectId, BatchReadInputSimplePublicObjectId,
    CrmBatchResponseSimplePublicObject as BatchResponseSimplePublicObject, BatchResponseSimplePublicStatus,
    CrmBatchResponseSimplePublicUpsertObject as BatchResponseSimplePublicUpsertObject,
    CollectionResponseAssociatedId,
    CrmCollectionResponseSimplePublicObjectWithAssociationsForwardPaging as CollectionResponseSimplePublicObjectWithAssociationsForwardPaging,
    CrmCollectionResponseWithTotalSimplePublicObject as CollectionResponseWithTotalSimplePublicObject, Error,
    ErrorDetail, Filter, FilterGroup, FilterOperator, ForwardPaging, NextPage, Paging, PreviousPage,
    PublicAssociationsForObject, PublicMergeInput, PublicObjectId, PublicObjectSearchRequest,
    CrmSimplePublicObject as SimplePublicObject, SimplePublicObjectBatchInput, SimplePublicObjectBatchInputForCreate,
    SimplePublicObjectBatchInputUpsert, SimplePublicObjectId, SimplePublicObjectInput,
    SimplePublicObjectInputForCreate, CrmSimplePublicObjectWithAssociations as SimplePublicObjectWithAssociations,
    CrmSimplePublicUpsertObject as SimplePublicUpsertObject, StandardError, ValueWithTimestamp,
};

/// `DELETE /crm/objects/2026-09/{objectType}/{objectId}`
///
/// `{objectType}` is `deals`. Answers 204. Scopes: `crm.objects.deals.write`.
pub type Archive = crate::operations::Archive<endpoint::Archive>;

/// `POST /crm/objects/2026-09/{objectType}/batch/archive`
///
/// `{objectType}` is `deals`. Answers 204. Scopes: `crm.objects.deals.write`.
pub type BatchArchive = crate::operations::BatchArchive<endpoint::BatchArchive>;

/// `POST /crm/objects/2026-09/{objectType}/batch/create`
///
/// `{objectType}` is `deals`. Answers 201. Scopes: `crm.objects.deals.write`.
pub type BatchCreate = crate::operations::CrmBatchCreate<endpoint::BatchCreate>;

/// `POST /crm/objects/2026-09/{objectType}/batch/read`
///
/// `{objectType}` is `deals`. Answers 200. Scopes: `crm.objects.deals.read`.
pub type BatchRead = crate::operations::CrmBatchRead<endpoint::BatchRead>;

/// `POST /crm/objects/2026-09/{objectType}/batch/update`
///
/// `{objectType}` is `deals`. Answers 200. Scopes: `crm.objects.deals.write`.
pub type BatchUpdate = crate::operations::CrmBatchUpdate<endpoint::BatchUpdate>;

/// `POST /crm/objects/2026-09/{objectType}/batch/upsert`
///
/// `{objectType}` is `deals`. Answers 200. Scopes: `crm.objects.deals.write`.
pub type BatchUpsert = crate::operations::CrmBatchUpsert<endpoint::BatchUpsert>;

/// `POST /crm/objects/2026-09/{objectType}`
///
/// `{objectType}` is `deals`. Answers 201. Scopes: `crm.objects.deals.write`.
pub type Create = crate::operations::CrmCreate<endpoint::Create>;

/// `GET /crm/objects/2026-09/{objectType}/{objectId}`
///
/// `{objectType}` is `deals`. Answers 200. Scopes: `crm.objects.deals.read`.
pub type Get = crate::operations::CrmGet<endpoint::Get>;

/// `GET /crm/objects/2026-09/{objectType}`
///
/// `{objectType}` is `deals`. Answers 200. Scopes: `crm.objects.deals.read`.
pub type List = crate::operations::CrmList<endpoint::List>;

/// `POST /crm/objects/2026-09/{objectType}/merge`
///
/// `{objectType}` is `deals`. Answers 200. Scopes: `crm.objects.deals.write`.
pub type Merge = crate::operations::CrmMerge<endpoint::Merge>;

/// `POST /crm/objects/2026-09/{objectType}/search`
///
/// `{objectType}` is `deals`. Answers 200. Scopes: `crm.objects.deals.read`. Not counted by the limits `ten-secondly`.
pub type Search = crate::operations::CrmSearch<endpoint::Search>;

/// `PATCH /crm/objects/2026-09/{objectType}/{objectId}`
///
/// `{objectType}` is `deals`. Answers 200. Scopes: `crm.objects.deals.write`.
pub type Update = crate::operations::CrmUpdate<endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/crm/objects/2026-09/{objectType}/{objectId}")
            .bound("objectType", "deals")
            .statuses(&[204])
            .scopes(&["crm.objects.deals.write"]),
        BatchArchive: Description::post("/crm/objects/2026-09/{objectType}/batch/archive")
            .bound("objectType", "deals")
            .statuses(&[204])
            .scopes(&["crm.objects.deals.write"]),
        BatchCreate: Description::post("/crm/objects/2026-09/{objectType}/batch/create")
            .bound("objectType", "deals")
            .statuses(&[201])
            .scopes(&["crm.objects.deals.write"]),
        BatchRead: Description::post("/crm/objects/2026-09/{objectType}/batch/read")
            .bound("objectType", "deals")
            .statuses(&[200])
            .scopes(&["crm.objects.deals.read"]),
        BatchUpdate: Description::post("/crm/objects/2026-09/{objectType}/batch/update")
            .bound("objectType", "deals")
            .statuses(&[200])
            .scopes(&["crm.objects.deals.write"]),
        BatchUpsert: Description::post("/crm/objects/2026-09/{objectType}/batch/upsert")
            .bound("objectType", "deals")
            .statuses(&[200])
            .scopes(&["crm.objects.deals.write"]),
        Create: Description::post("/crm/objects/2026-09/{objectType}")
            .bound("objectType", "deals")
            .statuses(&[201])
            .scopes(&["crm.objects.deals.write"]),
        Get: Description::get("/crm/objects/2026-09/{objectType}/{objectId}")
            .bound("objectType", "deals")
            .statuses(&[200])
            .scopes(&["crm.objects.deals.read"]),
        List: Description::get("/crm/objects/2026-09/{objectType}")
            .bound("objectType", "deals")
            .statuses(&[200])
            .scopes(&["crm.objects.deals.read"]),
        Merge: Description::post("/crm/objects/2026-09/{objectType}/merge")
            .bound("objectType", "deals")
            .statuses(&[200])
            .scopes(&["crm.objects.deals.write"]),
        Search: Description::post("/crm/objects/2026-09/{objectType}/search")
            .bound("objectType", "deals")
            .statuses(&[200])
            .scopes(&["crm.objects.deals.read"])
            .exempt(&["ten-secondly"]),
        Update: Description::patch("/crm/objects/2026-09/{objectType}/{objectId}")
            .bound("objectType", "deals")
            .statuses(&[200])
            .scopes(&["crm.objects.deals.write"]),
    }
}
