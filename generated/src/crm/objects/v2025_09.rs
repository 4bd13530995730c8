// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/objects`, version `2025-09`: 11 operations, 37 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/objects/2025-09.yaml`.

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

/// `DELETE /crm/objects/2025-09/{objectType}/{objectId}`
///
/// Answers 204. Any of 77 scopes.
pub type Archive =
    crate::Call<crate::operations::CustomObjectsArchive, crate::endpoints::crm_custom_objects_v2025_09::Archive>;

/// `POST /crm/objects/2025-09/{objectType}/batch/archive`
///
/// Answers 204. Any of 77 scopes. At most 100 inputs.
pub type BatchArchive =
    crate::Call<crate::operations::CrmBatchArchive, crate::endpoints::crm_custom_objects_v2025_09::BatchArchive>;

/// `POST /crm/objects/2025-09/{objectType}/batch/create`
///
/// Answers 201 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Any of 77 scopes. At most 100 inputs.
pub type BatchCreate =
    crate::Call<crate::operations::CrmBatchCreate, crate::endpoints::crm_custom_objects_v2025_09::BatchCreate>;

/// `POST /crm/objects/2025-09/{objectType}/batch/read`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Any of 77 scopes. At most 100 inputs.
pub type BatchRead =
    crate::Call<crate::operations::CrmBatchRead, crate::endpoints::crm_custom_objects_v2025_09::BatchRead>;

/// `POST /crm/objects/2025-09/{objectType}/batch/update`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Any of 77 scopes. At most 100 inputs.
pub type BatchUpdate =
    crate::Call<crate::operations::CrmBatchUpdate, crate::endpoints::crm_custom_objects_v2025_09::BatchUpdate>;

/// `POST /crm/objects/2025-09/{objectType}/batch/upsert`
///
/// Answers 200 (`BatchResponseSimplePublicUpsertObject`), 207 (`BatchResponseSimplePublicUpsertObjectWithErrors`). Any of 77 scopes. At most 100 inputs.
pub type BatchUpsert =
    crate::Call<crate::operations::CrmBatchUpsert, crate::endpoints::crm_custom_objects_v2025_09::BatchUpsert>;

/// `POST /crm/objects/2025-09/{objectType}`
///
/// Answers 201 (`SimplePublicObject`). Any of 77 scopes.
pub type Create = crate::Call<crate::operations::CrmCreate, crate::endpoints::crm_custom_objects_v2025_09::Create>;

/// `GET /crm/objects/2025-09/{objectType}/{objectId}`
///
/// Answers 200 (`SimplePublicObjectWithAssociations`). Any of 77 scopes.
pub type Get = crate::Call<crate::operations::CrmGet, crate::endpoints::crm_custom_objects_v2025_09::Get>;

/// `GET /crm/objects/2025-09/{objectType}`
///
/// Answers 200 (`CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`). Any of 77 scopes. At most 100 a page.
pub type List = crate::Call<crate::operations::CrmList, crate::endpoints::crm_custom_objects_v2025_09::List>;

/// `POST /crm/objects/2025-09/{objectType}/search`
///
/// Answers 200 (`CollectionResponseWithTotalSimplePublicObject`). Any of 77 scopes. Not counted by the limit `ten-secondly`. At most 200 a page. Counted by the limit `search`.
pub type Search = crate::Call<crate::operations::CrmSearch, crate::endpoints::crm_associations_v2025_09::Search>;

/// `PATCH /crm/objects/2025-09/{objectType}/{objectId}`
///
/// Answers 200 (`SimplePublicObject`). Any of 77 scopes.
pub type Update = crate::Call<crate::operations::CrmUpdate, crate::endpoints::crm_custom_objects_v2025_09::Update>;
