// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `business-units/business-units`, version `v3`: 1 operation, 5 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/business-units/business-units/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponsePublicBusinessUnitNoPaging, Error, ErrorDetail,
    BusinessUnitsPublicBusinessUnit as PublicBusinessUnit, PublicBusinessUnitLogoMetadata,
};

/// `GET /business-units/v3/business-units/user/{userId}`
///
/// Answers 200 (`CollectionResponsePublicBusinessUnitNoPaging`). Scope: `business_units_view.read`. Unsupported from 2027-09.
pub type GetUserByUserId = crate::Call<crate::operations::GetUserByUserId, endpoint::GetUserByUserId>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        GetUserByUserId: Description::of(Get,
            "/business-units/v3/business-units/user/{userId}",
            &[200], &["business_units_view.read"]),
    }
}
