// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The APIs of the group `commerce`.

#[cfg(feature = "commerce-contracts")]
pub mod contracts;

#[cfg(feature = "commerce-payment-links")]
pub mod payment_links;

#[cfg(feature = "commerce-paymentsaccounts")]
pub mod paymentsaccounts;

#[cfg(feature = "commerce-price-books")]
pub mod price_books;
