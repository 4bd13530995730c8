// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/forecasts`, version `2026-03`: 3 operations, 8 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/crm/forecasts/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociationSpec, AssociationSpecAssociationCategory, BatchResponsePublicDefaultAssociation,
    BatchResponseSimplePublicStatus as BatchResponsePublicDefaultAssociationStatus, Error, ErrorDetail,
    LabelsBetweenObjectPair, PublicDefaultAssociation, PublicObjectId, StandardError,
};

/// `DELETE /crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
///
/// Answers 204. Any of 98 scopes. Unsupported from 2027-09.
pub type ArchiveAssociation =
    crate::Call<crate::operations::CrmArchive, crate::endpoints::crm_associations_v2026_03::Archive>;

/// `PUT /crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
///
/// Answers 201 (`LabelsBetweenObjectPair`). Any of 98 scopes. Unsupported from 2027-09.
pub type SetAssociation = crate::Call<crate::operations::Set, crate::endpoints::crm_associations_v2026_03::Set>;

/// `PUT /crm/objects/2026-03/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}`
///
/// Answers 200 (`BatchResponsePublicDefaultAssociation`). Any of 98 scopes. Unsupported from 2027-09.
pub type SetAssociationDefault =
    crate::Call<crate::operations::SetDefault, crate::endpoints::crm_associations_v2026_03::SetDefault>;
