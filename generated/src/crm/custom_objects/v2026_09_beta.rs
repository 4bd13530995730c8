// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/custom-objects`, version `2026-09-beta`: 17 operations, 45 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/custom-objects/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociatedId, AssociationSpec, AssociationSpecAssociationCategory, AssociationSpecWithLabel,
    BatchInputSimplePublicObjectBatchInput, BatchInputSimplePublicObjectBatchInputForCreate,
    BatchInputSimplePublicObjectBatchInputUpsert, BatchInputSimplePublicObjectId, BatchReadInputSimplePublicObjectId,
    BatchResponsePublicDefaultAssociation, BatchResponseSimplePublicObject,
    BatchResponseSimplePublicObjectWithErrors, BatchResponseSimplePublicStatus,
    BatchResponseSimplePublicUpsertObject, BatchResponseSimplePublicUpsertObjectWithErrors,
    CollectionResponseAssociatedId, CollectionResponseMultiAssociatedObjectWithLabelForwardPaging,
    CollectionResponseSimplePublicObjectWithAssociationsForwardPaging, CollectionResponseWithTotalSimplePublicObject,
    Error, ErrorDetail, Filter, FilterGroup, FilterOperator, ForwardPaging, LabelsBetweenObjectPair,
    MultiAssociatedObjectWithLabel, NextPage, Paging, PreviousPage, PublicAssociationsForObject,
    PublicDefaultAssociation, PublicGdprDeleteInput, PublicMergeInput, PublicObjectId, PublicObjectSearchRequest,
    PublicObjectWarning, SimplePublicObject, SimplePublicObjectBatchInput, SimplePublicObjectBatchInputForCreate,
    SimplePublicObjectBatchInputUpsert, SimplePublicObjectId, SimplePublicObjectInput,
    SimplePublicObjectInputForCreate, SimplePublicObjectWithAssociations, SimplePublicUpsertObject, StandardError,
    ValueWithTimestamp,
};

/// `DELETE /crm/objects/2026-09-beta/{objectType}/{objectId}`
///
/// Answers 204. Any of 81 scopes.
pub type Archive =
    crate::Call<crate::operations::ArchiveByObjectId, crate::endpoints::crm_associations_v2026_09_beta::ArchiveByObjectId>;

/// `DELETE /crm/objects/2026-09-beta/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
///
/// Answers 204. Any of 81 scopes.
pub type ArchiveAssociation =
    crate::Call<crate::operations::CrmArchive, crate::endpoints::crm_associations_v2026_09_beta::Archive>;

/// `POST /crm/objects/2026-09-beta/{objectType}/batch/archive`
///
/// Answers 204. Any of 81 scopes. At most 100 inputs.
pub type BatchArchive =
    crate::Call<crate::operations::BatchArchiveByObjectType, crate::endpoints::crm_associations_v2026_09_beta::BatchArchiveByObjectType>;

/// `POST /crm/objects/2026-09-beta/{objectType}/batch/create`
///
/// Answers 201 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Any of 81 scopes. At most 100 inputs.
pub type BatchCreate =
    crate::Call<crate::operations::BatchCreateByObjectType, crate::endpoints::crm_associations_v2026_09_beta::BatchCreateByObjectType>;

/// `POST /crm/objects/2026-09-beta/{objectType}/batch/read`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Any of 81 scopes. At most 100 inputs.
pub type BatchRead =
    crate::Call<crate::operations::BatchReadByObjectType, crate::endpoints::crm_associations_v2026_09_beta::BatchReadByObjectType>;

/// `POST /crm/objects/2026-09-beta/{objectType}/batch/update`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Any of 81 scopes. At most 100 inputs.
pub type BatchUpdate =
    crate::Call<crate::operations::CrmBatchUpdate, crate::endpoints::crm_associations_v2026_09_beta::BatchUpdate>;

/// `POST /crm/objects/2026-09-beta/{objectType}/batch/upsert`
///
/// Answers 200 (`BatchResponseSimplePublicUpsertObject`), 207 (`BatchResponseSimplePublicUpsertObjectWithErrors`). Any of 81 scopes. At most 100 inputs.
pub type BatchUpsert =
    crate::Call<crate::operations::CrmBatchUpsert, crate::endpoints::crm_associations_v2026_09_beta::BatchUpsert>;

/// `POST /crm/objects/2026-09-beta/{objectType}`
///
/// Answers 201 (`SimplePublicObject`). Any of 81 scopes.
pub type Create = crate::Call<crate::operations::CrmCreate, crate::endpoints::crm_associations_v2026_09_beta::Create>;

/// `POST /crm/objects/2026-09-beta/{objectType}/gdpr-delete`
///
/// Answers 204. Any of 81 scopes.
pub type GdprDelete =
    crate::Call<crate::operations::CrmGdprDelete, crate::endpoints::crm_associations_v2026_09_beta::GdprDelete>;

/// `GET /crm/objects/2026-09-beta/{objectType}/{objectId}`
///
/// Answers 200 (`SimplePublicObjectWithAssociations`). Any of 81 scopes.
pub type Get =
    crate::Call<crate::operations::GetByObjectId, crate::endpoints::crm_associations_v2026_09_beta::GetByObjectId>;

/// `GET /crm/objects/2026-09-beta/{objectType}`
///
/// Answers 200 (`CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`). Any of 81 scopes. At most 100 a page.
pub type List = crate::Call<crate::operations::AssociationsGet, crate::endpoints::crm_associations_v2026_09_beta::Get>;

/// `GET /crm/objects/2026-09-beta/{objectType}/{objectId}/associations/{toObjectType}`
///
/// Answers 200 (`CollectionResponseMultiAssociatedObjectWithLabelForwardPaging`). Any of 81 scopes.
pub type ListAssociations =
    crate::Call<crate::operations::AssociationsList, crate::endpoints::crm_associations_v2026_09_beta::List>;

/// `POST /crm/objects/2026-09-beta/{objectType}/merge`
///
/// Answers 200 (`SimplePublicObject`). Any of 81 scopes.
pub type Merge = crate::Call<crate::operations::CrmMerge, crate::endpoints::crm_associations_v2026_09_beta::Merge>;

/// `POST /crm/objects/2026-09-beta/{objectType}/search`
///
/// Answers 200 (`CollectionResponseWithTotalSimplePublicObject`). Any of 81 scopes. Not counted by the limit `ten-secondly`. At most 200 a page. Counted by the limit `search`.
pub type Search = crate::Call<crate::operations::CrmSearch, crate::endpoints::crm_associations_v2026_09_beta::Search>;

/// `PUT /crm/objects/2026-09-beta/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
///
/// Answers 201 (`LabelsBetweenObjectPair`). Any of 81 scopes.
pub type SetAssociation = crate::Call<crate::operations::Set, crate::endpoints::crm_associations_v2026_09_beta::Set>;

/// `PUT /crm/objects/2026-09-beta/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}`
///
/// Answers 200 (`BatchResponsePublicDefaultAssociation`). Any of 81 scopes.
pub type SetAssociationDefault =
    crate::Call<crate::operations::SetDefault, crate::endpoints::crm_associations_v2026_09_beta::SetDefault>;

/// `PATCH /crm/objects/2026-09-beta/{objectType}/{objectId}`
///
/// Answers 200 (`SimplePublicObject`). Any of 81 scopes.
pub type Update = crate::Call<crate::operations::CrmUpdate, crate::endpoints::crm_associations_v2026_09_beta::Update>;
