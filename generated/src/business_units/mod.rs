// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The APIs of the group `business_units`.

#[cfg(feature = "business-units")]
pub mod business_units;
