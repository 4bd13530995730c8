// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `events/events`, version `2026-09`: 2 operations, 8 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/events/events/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponseExternalUnifiedEvent, Error, ErrorDetail, ExternalUnifiedEvent, NextPage, Paging, PreviousPage,
    VisibleExternalEventTypeNames,
};

/// `GET /events/event-occurrences/2026-09/event-types`
///
/// Answers 200 (`VisibleExternalEventTypeNames`). Scope: `oauth`. Unsupported from 2028-03.
pub type ListEventOccurrenceEventTypes =
    crate::Call<crate::operations::ListEventOccurrenceEventTypes, endpoint::ListEventOccurrenceEventTypes>;

/// `GET /events/event-occurrences/2026-09`
///
/// Answers 200 (`CollectionResponseExternalUnifiedEvent`). Scope: `oauth`. Unsupported from 2028-03.
pub type ListEventOccurrences = crate::Call<crate::operations::ListEventOccurrences, endpoint::ListEventOccurrences>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ListEventOccurrenceEventTypes: Description::of(Get,
            "/events/event-occurrences/2026-09/event-types",
            &[200], &["oauth"]),
        ListEventOccurrences: Description::of(Get, "/events/event-occurrences/2026-09", &[200], &["oauth"]),
    }
}
