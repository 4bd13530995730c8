// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The APIs of the group `communication_preferences`.

#[cfg(feature = "communication-preferences-subscriptions")]
pub mod subscriptions;
