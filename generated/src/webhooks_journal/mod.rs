// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The APIs of the group `webhooks_journal`.

#[cfg(feature = "webhooks-journal")]
pub mod webhooks_journal;
