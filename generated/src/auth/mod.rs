// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The APIs of the group `auth`.

#[cfg(feature = "auth-oauth")]
pub mod oauth;
