// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/discounts`, version `2026-09`: 11 operations, 34 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/crm/discounts/2026-09.yaml`.

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
    PublicAssociationsForObject, PublicObjectId, PublicObjectSearchRequest,
    CrmSimplePublicObject as SimplePublicObject, SimplePublicObjectBatchInput, SimplePublicObjectBatchInputForCreate,
    SimplePublicObjectBatchInputUpsert, SimplePublicObjectId, SimplePublicObjectInput,
    SimplePublicObjectInputForCreate, CrmSimplePublicObjectWithAssociations as SimplePublicObjectWithAssociations,
    CrmSimplePublicUpsertObject as SimplePublicUpsertObject, StandardError, ValueWithTimestamp,
};

/// `DELETE /crm/objects/2026-09/{objectType}/{objectId}`
///
/// `{objectType}` is `discounts`. Answers 204. Scopes: `crm.objects.line_items.write`, `e-commerce`.
pub type Archive = crate::operations::Archive<endpoint::Archive>;

/// `POST /crm/objects/2026-09/{objectType}/batch/archive`
///
/// `{objectType}` is `discounts`. Answers 204. Scopes: `crm.objects.line_items.write`, `e-commerce`.
pub type BatchArchive = crate::operations::BatchArchive<endpoint::BatchArchive>;

/// `POST /crm/objects/2026-09/{objectType}/batch/create`
///
/// `{objectType}` is `discounts`. Answers 201. Scopes: `crm.objects.line_items.write`, `e-commerce`.
pub type BatchCreate = crate::operations::CrmBatchCreate<endpoint::BatchCreate>;

/// `POST /crm/objects/2026-09/{objectType}/batch/read`
///
/// `{objectType}` is `discounts`. Answers 200. Scopes: `crm.objects.line_items.read`, `e-commerce`.
pub type BatchRead = crate::operations::CrmBatchRead<endpoint::BatchRead>;

/// `POST /crm/objects/2026-09/{objectType}/batch/update`
///
/// `{objectType}` is `discounts`. Answers 200. Scopes: `crm.objects.line_items.write`, `e-commerce`.
pub type BatchUpdate = crate::operations::CrmBatchUpdate<endpoint::BatchUpdate>;

/// `POST /crm/objects/2026-09/{objectType}/batch/upsert`
///
/// `{objectType}` is `discounts`. Answers 200. Scopes: `crm.objects.line_items.write`, `e-commerce`.
pub type BatchUpsert = crate::operations::CrmBatchUpsert<endpoint::BatchUpsert>;

/// `POST /crm/objects/2026-09/{objectType}`
///
/// `{objectType}` is `discounts`. Answers 201. Scopes: `crm.objects.line_items.write`, `e-commerce`.
pub type Create = crate::operations::CrmCreate<endpoint::Create>;

/// `GET /crm/objects/2026-09/{objectType}/{objectId}`
///
/// `{objectType}` is `discounts`. Answers 200. Scopes: `crm.objects.line_items.read`, `e-commerce`.
pub type Get = crate::operations::CrmGet<endpoint::Get>;

/// `GET /crm/objects/2026-09/{objectType}`
///
/// `{objectType}` is `discounts`. Answers 200. Scopes: `crm.objects.line_items.read`, `e-commerce`.
pub type List = crate::operations::CrmList<endpoint::List>;

/// `POST /crm/objects/2026-09/{objectType}/search`
///
/// `{objectType}` is `discounts`. Answers 200. Scopes: `crm.objects.line_items.read`, `e-commerce`. Not counted by the limits `ten-secondly`.
pub type Search = crate::operations::CrmSearch<endpoint::Search>;

/// `PATCH /crm/objects/2026-09/{objectType}/{objectId}`
///
/// `{objectType}` is `discounts`. Answers 200. Scopes: `crm.objects.line_items.write`, `e-commerce`.
pub type Update = crate::operations::CrmUpdate<endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/crm/objects/2026-09/{objectType}/{objectId}")
            .bound("objectType", "discounts")
            .statuses(&[204])
            .scopes(&["crm.objects.line_items.write", "e-commerce"]),
        BatchArchive: Description::post("/crm/objects/2026-09/{objectType}/batch/archive")
            .bound("objectType", "discounts")
            .statuses(&[204])
            .scopes(&["crm.objects.line_items.write", "e-commerce"]),
        BatchCreate: Description::post("/crm/objects/2026-09/{objectType}/batch/create")
            .bound("objectType", "discounts")
            .statuses(&[201])
            .scopes(&["crm.objects.line_items.write", "e-commerce"]),
        BatchRead: Description::post("/crm/objects/2026-09/{objectType}/batch/read")
            .bound("objectType", "discounts")
            .statuses(&[200])
            .scopes(&["crm.objects.line_items.read", "e-commerce"]),
        BatchUpdate: Description::post("/crm/objects/2026-09/{objectType}/batch/update")
            .bound("objectType", "discounts")
            .statuses(&[200])
            .scopes(&["crm.objects.line_items.write", "e-commerce"]),
        BatchUpsert: Description::post("/crm/objects/2026-09/{objectType}/batch/upsert")
            .bound("objectType", "discounts")
            .statuses(&[200])
            .scopes(&["crm.objects.line_items.write", "e-commerce"]),
        Create: Description::post("/crm/objects/2026-09/{objectType}")
            .bound("objectType", "discounts")
            .statuses(&[201])
            .scopes(&["crm.objects.line_items.write", "e-commerce"]),
        Get: Description::get("/crm/objects/2026-09/{objectType}/{objectId}")
            .bound("objectType", "discounts")
            .statuses(&[200])
            .scopes(&["crm.objects.line_items.read", "e-commerce"]),
        List: Description::get("/crm/objects/2026-09/{objectType}")
            .bound("objectType", "discounts")
            .statuses(&[200])
            .scopes(&["crm.objects.line_items.read", "e-commerce"]),
        Search: Description::post("/crm/objects/2026-09/{objectType}/search")
            .bound("objectType", "discounts")
            .statuses(&[200])
            .scopes(&["crm.objects.line_items.read", "e-commerce"])
            .exempt(&["ten-secondly"]),
        Update: Description::patch("/crm/objects/2026-09/{objectType}/{objectId}")
            .bound("objectType", "discounts")
            .statuses(&[200])
            .scopes(&["crm.objects.line_items.write", "e-commerce"]),
    }
}
