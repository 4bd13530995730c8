// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/price-book-items-crm-reads-api`, version `2026-09-beta`: 3 operations, 18 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/price-book-items-crm-reads-api/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociatedId, BatchReadInputSimplePublicObjectId, BatchResponseSimplePublicObject,
    BatchResponseSimplePublicStatus as BatchResponseSimplePublicObjectStatus,
    BatchResponseSimplePublicObjectWithErrors, CollectionResponseAssociatedId,
    CollectionResponseSimplePublicObjectWithAssociationsForwardPaging, Error, ErrorDetail, ForwardPaging, NextPage,
    Paging, PreviousPage, PublicObjectWarning, SimplePublicObject, SimplePublicObjectId,
    SimplePublicObjectWithAssociations, StandardError, ValueWithTimestamp,
};

/// `POST /crm/objects/2026-09-beta/{objectType}/batch/read`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Any of 81 scopes. At most 100 inputs.
pub type BatchRead =
    crate::Call<crate::operations::BatchReadByObjectType, crate::endpoints::crm_associations_v2026_09_beta::BatchReadByObjectType>;

/// `GET /crm/objects/2026-09-beta/{objectType}/{objectId}`
///
/// Answers 200 (`SimplePublicObjectWithAssociations`). Any of 81 scopes.
pub type Get =
    crate::Call<crate::operations::GetByObjectId, crate::endpoints::crm_associations_v2026_09_beta::GetByObjectId>;

/// `GET /crm/objects/2026-09-beta/{objectType}`
///
/// Answers 200 (`CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`). Any of 81 scopes. At most 100 a page.
pub type List = crate::Call<crate::operations::AssociationsGet, crate::endpoints::crm_associations_v2026_09_beta::Get>;
