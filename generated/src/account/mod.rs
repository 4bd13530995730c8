// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The APIs of the group `account`.

#[cfg(feature = "account-audit-logs")]
pub mod audit_logs;

#[cfg(feature = "account-info")]
pub mod info;
