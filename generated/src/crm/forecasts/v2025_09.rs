// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/forecasts`, version `2025-09`: 17 operations, 45 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/forecasts/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociatedId, AssociationSpec, AssociationSpecAssociationCategory,
    CrmAssociationSpecWithLabel as AssociationSpecWithLabel, BatchInputSimplePublicObjectBatchInput,
    BatchInputSimplePublicObjectBatchInputForCreate, BatchInputSimplePublicObjectBatchInputUpsert,
    BatchInputSimplePublicObjectId, BatchReadInputSimplePublicObjectId, BatchResponsePublicDefaultAssociation,
    BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors, BatchResponseSimplePublicStatus,
    BatchResponseSimplePublicUpsertObject, BatchResponseSimplePublicUpsertObjectWithErrors,
    CollectionResponseAssociatedId,
    CrmCollectionResponseMultiAssociatedObjectWithLabelForwardPaging as CollectionResponseMultiAssociatedObjectWithLabelForwardPaging,
    CollectionResponseSimplePublicObjectWithAssociationsForwardPaging, CollectionResponseWithTotalSimplePublicObject,
    Error, ErrorDetail, Filter, FilterGroup, FilterOperator, ForwardPaging, LabelsBetweenObjectPair,
    CrmMultiAssociatedObjectWithLabel as MultiAssociatedObjectWithLabel, NextPage, Paging, PreviousPage,
    PublicAssociationsForObject, PublicDefaultAssociation, PublicGdprDeleteInput, PublicMergeInput, PublicObjectId,
    PublicObjectSearchRequest, PublicObjectWarning, SimplePublicObject, SimplePublicObjectBatchInput,
    SimplePublicObjectBatchInputForCreate, SimplePublicObjectBatchInputUpsert, SimplePublicObjectId,
    SimplePublicObjectInput, SimplePublicObjectInputForCreate, SimplePublicObjectWithAssociations,
    SimplePublicUpsertObject, StandardError, ValueWithTimestamp,
};

/// `DELETE /crm/objects/2025-09/{objectType}/{objectId}`
///
/// Answers 204. Any of 93 scopes.
pub type Archive =
    crate::Call<crate::operations::CustomObjectsArchive, crate::endpoints::crm_custom_objects_v2025_09::Archive>;

/// `DELETE /crm/objects/2025-09/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
///
/// Answers 204. Any of 93 scopes.
pub type ArchiveAssociation =
    crate::Call<crate::operations::CrmArchive, crate::endpoints::crm_associations_v2025_09::Archive>;

/// `POST /crm/objects/2025-09/{objectType}/batch/archive`
///
/// Answers 204. Any of 93 scopes. At most 100 inputs.
pub type BatchArchive =
    crate::Call<crate::operations::CrmBatchArchive, crate::endpoints::crm_custom_objects_v2025_09::BatchArchive>;

/// `POST /crm/objects/2025-09/{objectType}/batch/create`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Any of 93 scopes. At most 100 inputs.
pub type BatchCreate =
    crate::Call<crate::operations::CrmBatchCreate, crate::endpoints::crm_custom_objects_v2025_09::BatchCreate>;

/// `POST /crm/objects/2025-09/{objectType}/batch/read`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Any of 93 scopes. At most 100 inputs.
pub type BatchRead =
    crate::Call<crate::operations::CrmBatchRead, crate::endpoints::crm_custom_objects_v2025_09::BatchRead>;

/// `POST /crm/objects/2025-09/{objectType}/batch/update`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Any of 93 scopes. At most 100 inputs.
pub type BatchUpdate =
    crate::Call<crate::operations::CrmBatchUpdate, crate::endpoints::crm_custom_objects_v2025_09::BatchUpdate>;

/// `POST /crm/objects/2025-09/{objectType}/batch/upsert`
///
/// Answers 200 (`BatchResponseSimplePublicUpsertObject`), 207 (`BatchResponseSimplePublicUpsertObjectWithErrors`). Any of 93 scopes. At most 100 inputs.
pub type BatchUpsert =
    crate::Call<crate::operations::CrmBatchUpsert, crate::endpoints::crm_custom_objects_v2025_09::BatchUpsert>;

/// `POST /crm/objects/2025-09/{objectType}`
///
/// Answers 201 (`SimplePublicObject`). Any of 93 scopes.
pub type Create = crate::Call<crate::operations::CrmCreate, crate::endpoints::crm_custom_objects_v2025_09::Create>;

/// `POST /crm/objects/2025-09/{objectType}/gdpr-delete`
///
/// Answers 204. Any of 93 scopes.
pub type GdprDelete =
    crate::Call<crate::operations::CrmGdprDelete, crate::endpoints::crm_custom_objects_v2025_09::GdprDelete>;

/// `GET /crm/objects/2025-09/{objectType}/{objectId}`
///
/// Answers 200 (`SimplePublicObjectWithAssociations`). Any of 93 scopes.
pub type Get = crate::Call<crate::operations::CrmGet, crate::endpoints::crm_custom_objects_v2025_09::Get>;

/// `GET /crm/objects/2025-09/{objectType}`
///
/// Answers 200 (`CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`). Any of 93 scopes. At most 100 a page.
pub type List = crate::Call<crate::operations::CrmList, crate::endpoints::crm_custom_objects_v2025_09::List>;

/// `GET /crm/objects/2025-09/{objectType}/{objectId}/associations/{toObjectType}`
///
/// Answers 200 (`CollectionResponseMultiAssociatedObjectWithLabelForwardPaging`). Any of 93 scopes.
pub type ListAssociations =
    crate::Call<crate::operations::CustomObjectsListAssociations, crate::endpoints::crm_custom_objects_v2025_09::ListAssociations>;

/// `POST /crm/objects/2025-09/{objectType}/merge`
///
/// Answers 200 (`SimplePublicObject`). Any of 93 scopes.
pub type Merge = crate::Call<crate::operations::CrmMerge, crate::endpoints::crm_custom_objects_v2025_09::Merge>;

/// `POST /crm/objects/2025-09/{objectType}/search`
///
/// Answers 200 (`CollectionResponseWithTotalSimplePublicObject`). Any of 93 scopes. Not counted by the limit `ten-secondly`. At most 200 a page. Counted by the limit `search`.
pub type Search = crate::Call<crate::operations::CrmSearch, crate::endpoints::crm_associations_v2025_09::Search>;

/// `PUT /crm/objects/2025-09/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
///
/// Answers 201 (`LabelsBetweenObjectPair`). Any of 93 scopes.
pub type SetAssociation = crate::Call<crate::operations::Set, crate::endpoints::crm_associations_v2025_09::Set>;

/// `PUT /crm/objects/2025-09/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}`
///
/// Answers 200 (`BatchResponsePublicDefaultAssociation`). Any of 93 scopes.
pub type SetAssociationDefault =
    crate::Call<crate::operations::SetDefault, crate::endpoints::crm_associations_v2025_09::SetDefault>;

/// `PATCH /crm/objects/2025-09/{objectType}/{objectId}`
///
/// Answers 200 (`SimplePublicObject`). Any of 93 scopes.
pub type Update = crate::Call<crate::operations::CrmUpdate, crate::endpoints::crm_custom_objects_v2025_09::Update>;
