// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/fees`, version `v3`: 11 operations, 37 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/fees/v3.yaml`.

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

/// `DELETE /crm/v3/objects/fees/{feeId}`
///
/// Answers 204. Scopes: `crm.objects.line_items.write`, `e-commerce`.
pub type Archive = crate::Call<crate::operations::Archive, endpoint::Archive>;

/// `POST /crm/v3/objects/fees/batch/archive`
///
/// Answers 204. Scopes: `crm.objects.line_items.write`, `e-commerce`.
pub type BatchArchive = crate::Call<crate::operations::BatchArchive, endpoint::BatchArchive>;

/// `POST /crm/v3/objects/fees/batch/create`
///
/// Answers 201, 207. Scopes: `crm.objects.line_items.write`, `e-commerce`.
pub type BatchCreate = crate::Call<crate::operations::BatchCreate, endpoint::BatchCreate>;

/// `POST /crm/v3/objects/fees/batch/read`
///
/// Answers 200, 207. Scopes: `crm.objects.line_items.read`, `e-commerce`.
pub type BatchRead = crate::Call<crate::operations::BatchRead, endpoint::BatchRead>;

/// `POST /crm/v3/objects/fees/batch/update`
///
/// Answers 200, 207. Scopes: `crm.objects.line_items.write`, `e-commerce`.
pub type BatchUpdate = crate::Call<crate::operations::BatchUpdate, endpoint::BatchUpdate>;

/// `POST /crm/v3/objects/fees/batch/upsert`
///
/// Answers 200, 207. Scopes: `crm.objects.line_items.write`, `e-commerce`.
pub type BatchUpsert = crate::Call<crate::operations::BatchUpsert, endpoint::BatchUpsert>;

/// `POST /crm/v3/objects/fees`
///
/// Answers 201. Scopes: `crm.objects.line_items.write`, `e-commerce`.
pub type Create = crate::Call<crate::operations::Create, endpoint::Create>;

/// `GET /crm/v3/objects/fees/{feeId}`
///
/// Answers 200. Scopes: `crm.objects.line_items.read`, `e-commerce`.
pub type Get = crate::Call<crate::operations::Get, endpoint::Get>;

/// `GET /crm/v3/objects/fees`
///
/// Answers 200. Scopes: `crm.objects.line_items.read`, `e-commerce`.
pub type List = crate::Call<crate::operations::List, endpoint::List>;

/// `POST /crm/v3/objects/fees/search`
///
/// Answers 200. Scopes: `crm.objects.line_items.read`, `e-commerce`. Not counted by the limits `ten-secondly`.
pub type Search = crate::Call<crate::operations::Search, endpoint::Search>;

/// `PATCH /crm/v3/objects/fees/{feeId}`
///
/// Answers 200. Scopes: `crm.objects.line_items.write`, `e-commerce`.
pub type Update = crate::Call<crate::operations::Update, endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/crm/v3/objects/fees/{feeId}",
            &[204], &["crm.objects.line_items.write", "e-commerce"]),
        BatchArchive: Description::of(Post,
            "/crm/v3/objects/fees/batch/archive",
            &[204], &["crm.objects.line_items.write", "e-commerce"]),
        BatchCreate: Description::of(Post,
            "/crm/v3/objects/fees/batch/create",
            &[201, 207], &["crm.objects.line_items.write", "e-commerce"]),
        BatchRead: Description::of(Post,
            "/crm/v3/objects/fees/batch/read",
            &[200, 207], &["crm.objects.line_items.read", "e-commerce"]),
        BatchUpdate: Description::of(Post,
            "/crm/v3/objects/fees/batch/update",
            &[200, 207], &["crm.objects.line_items.write", "e-commerce"]),
        BatchUpsert: Description::of(Post,
            "/crm/v3/objects/fees/batch/upsert",
            &[200, 207], &["crm.objects.line_items.write", "e-commerce"]),
        Create: Description::of(Post, "/crm/v3/objects/fees", &[201], &["crm.objects.line_items.write", "e-commerce"]),
        Get: Description::of(Get,
            "/crm/v3/objects/fees/{feeId}",
            &[200], &["crm.objects.line_items.read", "e-commerce"]),
        List: Description::of(Get, "/crm/v3/objects/fees", &[200], &["crm.objects.line_items.read", "e-commerce"]),
        Search: Description::of(Post,
            "/crm/v3/objects/fees/search",
            &[200], &["crm.objects.line_items.read", "e-commerce"]).exempt(&["ten-secondly"]),
        Update: Description::of(Patch,
            "/crm/v3/objects/fees/{feeId}",
            &[200], &["crm.objects.line_items.write", "e-commerce"]),
    }
}
