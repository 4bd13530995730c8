// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `business-units/business-units`, version `2025-09`: 1 operation, 5 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/business-units/business-units/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponsePublicBusinessUnitNoPaging, Error, ErrorDetail,
    BusinessUnitsPublicBusinessUnit as PublicBusinessUnit, PublicBusinessUnitLogoMetadata,
};

/// `GET /business-units/public/2025-09/business-units/user/{userId}`
///
/// Answers 200 (`CollectionResponsePublicBusinessUnitNoPaging`). Scope: `business_units_view.read`.
pub type GetUser = crate::Call<crate::operations::GetUser, endpoint::GetUser>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        GetUser: Description::of(Get,
            "/business-units/public/2025-09/business-units/user/{userId}",
            &[200], &["business_units_view.read"]),
    }
}
