// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/forecasts`, version `2026-09-beta`: 3 operations, 17 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/forecasts/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociatedId, CollectionResponseAssociatedId, CollectionResponseSimplePublicObjectWithAssociationsForwardPaging,
    CollectionResponseWithTotalSimplePublicObject, Error, ErrorDetail, Filter, FilterGroup, FilterOperator,
    ForwardPaging, NextPage, Paging, PreviousPage, PublicObjectSearchRequest, PublicObjectWarning,
    SimplePublicObject, SimplePublicObjectWithAssociations, ValueWithTimestamp,
};

/// `GET /crm/objects/2026-09-beta/{objectType}/{objectId}`
///
/// Answers 200 (`SimplePublicObjectWithAssociations`). Any of 81 scopes.
pub type Get =
    crate::Call<crate::operations::GetByObjectId, crate::endpoints::crm_associations_v2026_09_beta::GetByObjectId>;

/// `GET /crm/objects/2026-09-beta/{objectType}`
///
/// Answers 200 (`CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`). Any of 81 scopes. At most 100 a page.
pub type List = crate::Call<crate::operations::AssociationsGet, crate::endpoints::crm_associations_v2026_09_beta::Get>;

/// `POST /crm/objects/2026-09-beta/{objectType}/search`
///
/// Answers 200 (`CollectionResponseWithTotalSimplePublicObject`). Any of 81 scopes. Not counted by the limit `ten-secondly`. At most 200 a page. Counted by the limit `search`.
pub type Search = crate::Call<crate::operations::CrmSearch, crate::endpoints::crm_associations_v2026_09_beta::Search>;
