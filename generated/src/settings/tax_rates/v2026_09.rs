// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `settings/tax-rates`, version `2026-09`: 2 operations, 6 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/settings/tax-rates/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponsePublicTaxRateGroupForwardPaging, Error, ErrorDetail, ForwardPaging, NextPage,
    PublicTaxRateGroup,
};

/// `GET /tax-rates/2026-09/tax-rates/{taxRateGroupId}`
///
/// Answers 200 (`PublicTaxRateGroup`). Scope: `tax_rates.read`. Unsupported from 2028-03.
pub type Get = crate::Call<crate::operations::TaxRatesGet, endpoint::Get>;

/// `GET /tax-rates/2026-09/tax-rates`
///
/// Answers 200 (`CollectionResponsePublicTaxRateGroupForwardPaging`). Scope: `tax_rates.read`. Unsupported from 2028-03.
pub type List = crate::Call<crate::operations::TaxRatesList, endpoint::List>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Get: Description::of(Get, "/tax-rates/2026-09/tax-rates/{taxRateGroupId}", &[200], &["tax_rates.read"]),
        List: Description::of(Get, "/tax-rates/2026-09/tax-rates", &[200], &["tax_rates.read"]),
    }
}
