// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `events/events`, version `2026-03`: 2 operations, 8 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/events/events/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponseExternalUnifiedEvent, Error, ErrorDetail, ExternalUnifiedEvent, NextPage, Paging, PreviousPage,
    VisibleExternalEventTypeNames,
};

/// `GET /events/event-occurrences/2026-03/event-types`
///
/// Answers 200 (`VisibleExternalEventTypeNames`). Scope: `oauth`. Unsupported from 2027-09. Newer: `events::events::v2026_09::ListEventOccurrenceEventTypes`.
pub type ListEventOccurrenceEventTypes =
    crate::Call<crate::operations::ListEventOccurrenceEventTypes, endpoint::ListEventOccurrenceEventTypes>;

/// `GET /events/event-occurrences/2026-03`
///
/// Answers 200 (`CollectionResponseExternalUnifiedEvent`). Scope: `oauth`. Unsupported from 2027-09. Newer: `events::events::v2026_09::ListEventOccurrences`.
pub type ListEventOccurrences = crate::Call<crate::operations::ListEventOccurrences, endpoint::ListEventOccurrences>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ListEventOccurrenceEventTypes: Description::of(Get,
            "/events/event-occurrences/2026-03/event-types",
            &[200], &["oauth"]),
        ListEventOccurrences: Description::of(Get, "/events/event-occurrences/2026-03", &[200], &["oauth"]),
    }
}
