// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The APIs of the group `automation`.

#[cfg(feature = "automation-actions-v4")]
pub mod actions_v4;

#[cfg(feature = "automation-automation-v4")]
pub mod automation_v4;

#[cfg(feature = "automation-email-templates")]
pub mod email_templates;

#[cfg(feature = "automation-sequences")]
pub mod sequences;
