// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/forecasts`, version `2026-09`: 2 operations, 12 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/crm/forecasts/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociatedId, CollectionResponseAssociatedId, CollectionResponseSimplePublicObjectWithAssociationsForwardPaging,
    Error, ErrorDetail, ForwardPaging, NextPage, Paging, PreviousPage, PublicObjectWarning,
    SimplePublicObjectWithAssociations, ValueWithTimestamp,
};

/// `GET /crm/objects/2026-09/{objectType}/{objectId}`
///
/// Answers 200 (`SimplePublicObjectWithAssociations`). Any of 93 scopes. Unsupported from 2028-03.
pub type Get = crate::Call<crate::operations::CrmGet, crate::endpoints::crm_custom_objects_v2026_09::Get>;

/// `GET /crm/objects/2026-09/{objectType}`
///
/// Answers 200 (`CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`). Any of 93 scopes. At most 100 a page. Unsupported from 2028-03.
pub type List = crate::Call<crate::operations::CrmList, crate::endpoints::crm_custom_objects_v2026_09::List>;
