// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The versions of this API (feature `crm-price-books-crm-reads-api`), one module each.

#[cfg(feature = "v2026-09-beta")]
pub mod v2026_09_beta;

#[cfg(feature = "v2027-03-beta")]
pub mod v2027_03_beta;
