// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The APIs of the group `files`.

#[cfg(feature = "files")]
pub mod files;
