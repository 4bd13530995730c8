// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The versions of this API (feature `cms-pages`), one module each.

#[cfg(feature = "v2026-03")]
pub mod v2026_03;

#[cfg(feature = "v3")]
pub mod v3;
