// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `commerce/paymentsaccounts`, version `2026-09-beta`: 1 operation, 3 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/commerce/paymentsaccounts/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    Error, ErrorDetail, PaymentAccountView, PaymentAccountViewEligibleProcessorTypes,
    PaymentAccountViewEnrollmentState,
};

/// `GET /commerce/payment-accounts/2026-09-beta/status`
///
/// Answers 200 (`PaymentAccountView`). Scope: `cpq.quotes.write`.
pub type GetPaymentAccountStatus =
    crate::Call<crate::operations::GetPaymentAccountStatus, endpoint::GetPaymentAccountStatus>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        GetPaymentAccountStatus: Description::of(Get,
            "/commerce/payment-accounts/2026-09-beta/status",
            &[200], &["cpq.quotes.write"]),
    }
}
