// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The APIs of the group `events`.

#[cfg(feature = "events")]
pub mod events;

#[cfg(feature = "events-manage-event-definitions")]
pub mod manage_event_definitions;

#[cfg(feature = "events-send-event-completions")]
pub mod send_event_completions;
