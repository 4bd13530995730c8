// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/owners`, version `2026-09`: 2 operations, 7 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/crm/owners/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponsePublicOwnerForwardPaging, Error, ErrorDetail, ForwardPaging, GetIdProperty, NextPage,
    PublicOwner, PublicOwnerType, PublicTeam,
};

/// `GET /crm/owners/2026-09/{ownerId}`
///
/// Answers 200 (`PublicOwner`). Any of the scopes `contacts`, `crm.objects.owners.read`. Unsupported from 2028-03.
pub type Get = crate::Call<crate::operations::OwnersGet, endpoint::Get>;

/// `GET /crm/owners/2026-09`
///
/// Answers 200 (`CollectionResponsePublicOwnerForwardPaging`). Any of the scopes `contacts`, `crm.objects.owners.read`. Unsupported from 2028-03.
pub type List = crate::Call<crate::operations::OwnersList, endpoint::List>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Get: Description::of(Get, "/crm/owners/2026-09/{ownerId}", &[200], &["contacts", "crm.objects.owners.read"]),
        List: Description::of(Get, "/crm/owners/2026-09", &[200], &["contacts", "crm.objects.owners.read"]),
    }
}
