// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `events/events`, version `2025-09`: 2 operations, 8 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/events/events/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponseExternalUnifiedEvent, Error, ErrorDetail, ExternalUnifiedEvent, NextPage, Paging, PreviousPage,
    VisibleExternalEventTypeNames,
};

/// `GET /events/event-occurrences/2025-09/event-types`
///
/// Answers 200 (`VisibleExternalEventTypeNames`). Scope: `oauth`.
pub type ListEventOccurrenceEventTypes =
    crate::Call<crate::operations::ListEventOccurrenceEventTypes, endpoint::ListEventOccurrenceEventTypes>;

/// `GET /events/event-occurrences/2025-09`
///
/// Answers 200 (`CollectionResponseExternalUnifiedEvent`). Scope: `oauth`.
pub type ListEventOccurrences = crate::Call<crate::operations::ListEventOccurrences, endpoint::ListEventOccurrences>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ListEventOccurrenceEventTypes: Description::of(Get,
            "/events/event-occurrences/2025-09/event-types",
            &[200], &["oauth"]),
        ListEventOccurrences: Description::of(Get, "/events/event-occurrences/2025-09", &[200], &["oauth"]),
    }
}
