// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/objects`, version `v3`: 11 operations, 37 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/objects/v3.yaml`.

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

/// `DELETE /crm/v3/objects/{objectType}/{objectId}`
///
/// Answers 204. Any of 77 scopes. Unsupported from 2027-09. Newer: `crm::objects::v2026_09::Archive`.
pub type Archive =
    crate::Call<crate::operations::CustomObjectsArchive, crate::endpoints::crm_custom_objects_v3::Archive>;

/// `POST /crm/v3/objects/{objectType}/batch/archive`
///
/// Answers 204. Any of 77 scopes. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::objects::v2026_09::BatchArchive`.
pub type BatchArchive =
    crate::Call<crate::operations::CrmBatchArchive, crate::endpoints::crm_custom_objects_v3::BatchArchive>;

/// `POST /crm/v3/objects/{objectType}/batch/create`
///
/// Answers 201 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Any of 77 scopes. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::objects::v2026_09::BatchCreate`.
pub type BatchCreate =
    crate::Call<crate::operations::CrmBatchCreate, crate::endpoints::crm_custom_objects_v3::BatchCreate>;

/// `POST /crm/v3/objects/{objectType}/batch/read`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Any of 77 scopes. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::objects::v2026_09::BatchRead`.
pub type BatchRead = crate::Call<crate::operations::CrmBatchRead, crate::endpoints::crm_custom_objects_v3::BatchRead>;

/// `POST /crm/v3/objects/{objectType}/batch/update`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Any of 77 scopes. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::objects::v2026_09::BatchUpdate`.
pub type BatchUpdate =
    crate::Call<crate::operations::CrmBatchUpdate, crate::endpoints::crm_custom_objects_v3::BatchUpdate>;

/// `POST /crm/v3/objects/{objectType}/batch/upsert`
///
/// Answers 200 (`BatchResponseSimplePublicUpsertObject`), 207 (`BatchResponseSimplePublicUpsertObjectWithErrors`). Any of 77 scopes. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::objects::v2026_09::BatchUpsert`.
pub type BatchUpsert =
    crate::Call<crate::operations::CrmBatchUpsert, crate::endpoints::crm_custom_objects_v3::BatchUpsert>;

/// `POST /crm/v3/objects/{objectType}`
///
/// Answers 201 (`SimplePublicObject`). Any of 77 scopes. Unsupported from 2027-09. Newer: `crm::objects::v2026_09::Create`.
pub type Create = crate::Call<crate::operations::CrmCreate, crate::endpoints::crm_custom_objects_v3::Create>;

/// `GET /crm/v3/objects/{objectType}/{objectId}`
///
/// Answers 200 (`SimplePublicObjectWithAssociations`). Any of 77 scopes. Unsupported from 2027-09. Newer: `crm::objects::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::CrmGet, crate::endpoints::crm_custom_objects_v3::Get>;

/// `GET /crm/v3/objects/{objectType}`
///
/// Answers 200 (`CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`). Any of 77 scopes. At most 100 a page. Unsupported from 2027-09. Newer: `crm::objects::v2026_09::List`.
pub type List = crate::Call<crate::operations::CrmList, crate::endpoints::crm_custom_objects_v3::List>;

/// `POST /crm/v3/objects/{objectType}/search`
///
/// Answers 200 (`CollectionResponseWithTotalSimplePublicObject`). Any of 77 scopes. Not counted by the limit `ten-secondly`. At most 200 a page. Counted by the limit `search`. Unsupported from 2027-09. Newer: `crm::objects::v2026_09::Search`.
pub type Search = crate::Call<crate::operations::CrmSearch, crate::endpoints::crm_custom_objects_v3::Search>;

/// `PATCH /crm/v3/objects/{objectType}/{objectId}`
///
/// Answers 200 (`SimplePublicObject`). Any of 77 scopes. Unsupported from 2027-09. Newer: `crm::objects::v2026_09::Update`.
pub type Update = crate::Call<crate::operations::CrmUpdate, crate::endpoints::crm_custom_objects_v3::Update>;
