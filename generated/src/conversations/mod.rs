// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The APIs of the group `conversations`.

#[cfg(feature = "conversations")]
pub mod conversations;

#[cfg(feature = "conversations-custom-channels")]
pub mod custom_channels;

#[cfg(feature = "conversations-inbox-messages")]
pub mod inbox_messages;

#[cfg(feature = "conversations-visitor-identification")]
pub mod visitor_identification;
