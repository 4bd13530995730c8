// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/line-items`, version `v3`: 11 operations, 37 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/line-items/v3.yaml`.

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

/// `DELETE /crm/v3/objects/line_items/{lineItemId}`
///
/// Answers 204. Scopes: `crm.objects.line_items.write`, `e-commerce`.
pub type Archive = crate::operations::Archive<endpoint::Archive>;

/// `POST /crm/v3/objects/line_items/batch/archive`
///
/// Answers 204. Scopes: `crm.objects.line_items.write`, `e-commerce`.
pub type BatchArchive = crate::operations::BatchArchive<endpoint::BatchArchive>;

/// `POST /crm/v3/objects/line_items/batch/create`
///
/// Answers 201, 207. Scopes: `crm.objects.line_items.write`, `e-commerce`.
pub type BatchCreate = crate::operations::BatchCreate<endpoint::BatchCreate>;

/// `POST /crm/v3/objects/line_items/batch/read`
///
/// Answers 200, 207. Scopes: `crm.objects.line_items.read`, `e-commerce`.
pub type BatchRead = crate::operations::BatchRead<endpoint::BatchRead>;

/// `POST /crm/v3/objects/line_items/batch/update`
///
/// Answers 200, 207. Scopes: `crm.objects.line_items.write`, `e-commerce`.
pub type BatchUpdate = crate::operations::BatchUpdate<endpoint::BatchUpdate>;

/// `POST /crm/v3/objects/line_items/batch/upsert`
///
/// Answers 200, 207. Scopes: `crm.objects.line_items.write`, `e-commerce`.
pub type BatchUpsert = crate::operations::BatchUpsert<endpoint::BatchUpsert>;

/// `POST /crm/v3/objects/line_items`
///
/// Answers 201. Scopes: `crm.objects.line_items.write`, `e-commerce`.
pub type Create = crate::operations::Create<endpoint::Create>;

/// `GET /crm/v3/objects/line_items/{lineItemId}`
///
/// Answers 200. Scopes: `crm.objects.line_items.read`, `e-commerce`.
pub type Get = crate::operations::Get<endpoint::Get>;

/// `GET /crm/v3/objects/line_items`
///
/// Answers 200. Scopes: `crm.objects.line_items.read`, `e-commerce`.
pub type List = crate::operations::List<endpoint::List>;

/// `POST /crm/v3/objects/line_items/search`
///
/// Answers 200. Scopes: `crm.objects.line_items.read`, `e-commerce`. Not counted by the limits `ten-secondly`.
pub type Search = crate::operations::Search<endpoint::Search>;

/// `PATCH /crm/v3/objects/line_items/{lineItemId}`
///
/// Answers 200. Scopes: `crm.objects.line_items.write`, `e-commerce`.
pub type Update = crate::operations::Update<endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/crm/v3/objects/line_items/{lineItemId}")
            .statuses(&[204])
            .scopes(&["crm.objects.line_items.write", "e-commerce"]),
        BatchArchive: Description::post("/crm/v3/objects/line_items/batch/archive")
            .statuses(&[204])
            .scopes(&["crm.objects.line_items.write", "e-commerce"]),
        BatchCreate: Description::post("/crm/v3/objects/line_items/batch/create")
            .statuses(&[201, 207])
            .scopes(&["crm.objects.line_items.write", "e-commerce"]),
        BatchRead: Description::post("/crm/v3/objects/line_items/batch/read")
            .statuses(&[200, 207])
            .scopes(&["crm.objects.line_items.read", "e-commerce"]),
        BatchUpdate: Description::post("/crm/v3/objects/line_items/batch/update")
            .statuses(&[200, 207])
            .scopes(&["crm.objects.line_items.write", "e-commerce"]),
        BatchUpsert: Description::post("/crm/v3/objects/line_items/batch/upsert")
            .statuses(&[200, 207])
            .scopes(&["crm.objects.line_items.write", "e-commerce"]),
        Create: Description::post("/crm/v3/objects/line_items")
            .statuses(&[201])
            .scopes(&["crm.objects.line_items.write", "e-commerce"]),
        Get: Description::get("/crm/v3/objects/line_items/{lineItemId}")
            .statuses(&[200])
            .scopes(&["crm.objects.line_items.read", "e-commerce"]),
        List: Description::get("/crm/v3/objects/line_items")
            .statuses(&[200])
            .scopes(&["crm.objects.line_items.read", "e-commerce"]),
        Search: Description::post("/crm/v3/objects/line_items/search")
            .statuses(&[200])
            .scopes(&["crm.objects.line_items.read", "e-commerce"])
            .exempt(&["ten-secondly"]),
        Update: Description::patch("/crm/v3/objects/line_items/{lineItemId}")
            .statuses(&[200])
            .scopes(&["crm.objects.line_items.write", "e-commerce"]),
    }
}
