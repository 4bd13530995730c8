// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The APIs of the group `settings`.

#[cfg(feature = "settings-multicurrency")]
pub mod multicurrency;

#[cfg(feature = "settings-tax-rates")]
pub mod tax_rates;

#[cfg(feature = "settings-teams")]
pub mod teams;

#[cfg(feature = "settings-user-provisioning")]
pub mod user_provisioning;
