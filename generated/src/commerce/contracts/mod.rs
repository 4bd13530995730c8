// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The versions of this API (feature `commerce-contracts`), one module each.

#[cfg(feature = "v2026-09-beta")]
pub mod v2026_09_beta;
