// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/owners`, version `2026-03`: 2 operations, 7 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/crm/owners/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponsePublicOwnerForwardPaging, Error, ErrorDetail, ForwardPaging, GetIdProperty, NextPage,
    PublicOwner, PublicOwnerType, PublicTeam,
};

/// `GET /crm/owners/2026-03/{ownerId}`
///
/// Answers 200 (`PublicOwner`). Any of the scopes `automation`, `crm.objects.owners.read`. Unsupported from 2027-09. Newer: `crm::owners::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::OwnersGet, endpoint::Get>;

/// `GET /crm/owners/2026-03`
///
/// Answers 200 (`CollectionResponsePublicOwnerForwardPaging`). Any of the scopes `automation`, `crm.objects.owners.read`. Unsupported from 2027-09. Newer: `crm::owners::v2026_09::List`.
pub type List = crate::Call<crate::operations::OwnersList, endpoint::List>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Get: Description::of(Get, "/crm/owners/2026-03/{ownerId}", &[200], &["automation", "crm.objects.owners.read"]),
        List: Description::of(Get, "/crm/owners/2026-03", &[200], &["automation", "crm.objects.owners.read"]),
    }
}
