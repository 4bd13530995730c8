// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The APIs of the group `meta`.

#[cfg(feature = "meta-origins")]
pub mod origins;
