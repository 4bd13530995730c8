// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `events/send-event-completions`, version `v3`: 2 operations, 4 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/events/send-event-completions/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    BatchedBehavioralEventHttpCompletionRequest, BehavioralEventHttpCompletionRequest, Error, ErrorDetail,
};

/// `POST /events/v3/send/batch`
///
/// Answers 204. Scope: `analytics.behavioral_events.send`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09. Newer: `events::send_event_completions::v2026_03::BatchCreate`.
pub type BatchCreate =
    crate::Call<crate::operations::BatchCreateSend, crate::endpoints::events_manage_event_definitions_v3::BatchCreateSend>;

/// `POST /events/v3/send`
///
/// Answers 204. Scope: `analytics.behavioral_events.send`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09. Newer: `events::send_event_completions::v2026_03::Create`.
pub type Create = crate::Call<crate::operations::SendEventCompletionsCreate, endpoint::Create>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Create: Description::of(Post,
            "/events/v3/send",
            &[204], &["analytics.behavioral_events.send"]).exempt(&["daily", "ten-secondly"]),
    }
}
