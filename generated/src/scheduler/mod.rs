// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The APIs of the group `scheduler`.

#[cfg(feature = "scheduler-meetings")]
pub mod meetings;
