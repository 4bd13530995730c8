// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The APIs of the group `webhooks`.

#[cfg(feature = "webhooks")]
pub mod webhooks;
