// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/objects`, version `2026-09`: 11 operations, 34 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/crm/objects/2026-09.yaml`.

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
/// Answers 204. Any of 93 scopes.
pub type Archive = crate::operations::CustomObjectsArchive<crate::endpoints::crm_custom_objects_v2026_09::Archive>;

/// `POST /crm/objects/2026-09/{objectType}/batch/archive`
///
/// Answers 204. Any of 93 scopes.
pub type BatchArchive = crate::operations::CrmBatchArchive<crate::endpoints::crm_custom_objects_v2026_09::BatchArchive>;

/// `POST /crm/objects/2026-09/{objectType}/batch/create`
///
/// Answers 201. Any of 93 scopes.
pub type BatchCreate =
    crate::operations::BatchCreateIn2025_09<crate::endpoints::crm_custom_objects_v2026_09::BatchCreate>;

/// `POST /crm/objects/2026-09/{objectType}/batch/read`
///
/// Answers 200. Any of 93 scopes.
pub type BatchRead = crate::operations::BatchReadIn2025_09<crate::endpoints::crm_custom_objects_v2026_09::BatchRead>;

/// `POST /crm/objects/2026-09/{objectType}/batch/update`
///
/// Answers 200. Any of 93 scopes.
pub type BatchUpdate =
    crate::operations::CustomObjectsBatchUpdate<crate::endpoints::crm_custom_objects_v2026_09::BatchUpdate>;

/// `POST /crm/objects/2026-09/{objectType}/batch/upsert`
///
/// Answers 200. Any of 93 scopes.
pub type BatchUpsert =
    crate::operations::CustomObjectsBatchUpsert<crate::endpoints::crm_custom_objects_v2026_09::BatchUpsert>;

/// `POST /crm/objects/2026-09/{objectType}`
///
/// Answers 201. Any of 93 scopes.
pub type Create = crate::operations::CustomObjectsCreate<crate::endpoints::crm_custom_objects_v2026_09::Create>;

/// `GET /crm/objects/2026-09/{objectType}/{objectId}`
///
/// Answers 200. Any of 93 scopes.
pub type Get = crate::operations::CustomObjectsGetIn2025_09<crate::endpoints::crm_custom_objects_v2026_09::Get>;

/// `GET /crm/objects/2026-09/{objectType}`
///
/// Answers 200. Any of 93 scopes.
pub type List = crate::operations::ListIn2025_09<crate::endpoints::crm_custom_objects_v2026_09::List>;

/// `POST /crm/objects/2026-09/{objectType}/search`
///
/// Answers 200. Any of 93 scopes. Not counted by the limits `ten-secondly`.
pub type Search = crate::operations::CustomObjectsSearch<crate::endpoints::crm_custom_objects_v2026_09::Search>;

/// `PATCH /crm/objects/2026-09/{objectType}/{objectId}`
///
/// Answers 200. Any of 93 scopes.
pub type Update = crate::operations::CustomObjectsUpdate<crate::endpoints::crm_custom_objects_v2026_09::Update>;
