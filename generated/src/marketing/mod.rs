// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The APIs of the group `marketing`.

#[cfg(feature = "marketing-aeo")]
pub mod aeo;

#[cfg(feature = "marketing-campaigns-public-api")]
pub mod campaigns_public_api;

#[cfg(feature = "marketing-emails")]
pub mod emails;

#[cfg(feature = "marketing-emails-v3")]
pub mod emails_v3;

#[cfg(feature = "marketing-events")]
pub mod events;

#[cfg(feature = "marketing-forms")]
pub mod forms;

#[cfg(feature = "marketing-lead-scoring")]
pub mod lead_scoring;

#[cfg(feature = "marketing-single-send")]
pub mod single_send;

#[cfg(feature = "marketing-transactional-single-send")]
pub mod transactional_single_send;
