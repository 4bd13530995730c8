// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `settings/tax-rates`, version `v1`: 2 operations, 6 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/settings/tax-rates/v1.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponsePublicTaxRateGroupForwardPaging, Error, ErrorDetail, ForwardPaging, NextPage,
    PublicTaxRateGroup,
};

/// `GET /tax-rates/v1/tax-rates/{taxRateGroupId}`
///
/// Answers 200 (`PublicTaxRateGroup`). Any of the scopes `cpq.quotes.read`, `cpq.quotes.write`, `crm.objects.quotes.read`, `crm.objects.quotes.write`, `tax_rates.read`. Unsupported from 2027-09. Newer: `settings::tax_rates::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::TaxRatesGet, endpoint::Get>;

/// `GET /tax-rates/v1/tax-rates`
///
/// Answers 200 (`CollectionResponsePublicTaxRateGroupForwardPaging`). Any of the scopes `cpq.quotes.read`, `cpq.quotes.write`, `crm.objects.quotes.read`, `crm.objects.quotes.write`, `tax_rates.read`. Unsupported from 2027-09. Newer: `settings::tax_rates::v2026_09::List`.
pub type List = crate::Call<crate::operations::TaxRatesList, endpoint::List>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "cpq.quotes.read", "cpq.quotes.write", "crm.objects.quotes.read", "crm.objects.quotes.write",
            "tax_rates.read",
        ],
    ];

    crate::runtime::endpoints! {
        Get: Description::of(Get, "/tax-rates/v1/tax-rates/{taxRateGroupId}", &[200], SCOPES[0]),
        List: Description::of(Get, "/tax-rates/v1/tax-rates", &[200], SCOPES[0]),
    }
}
