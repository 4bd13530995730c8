// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `events/events`, version `v3`: 2 operations, 8 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/events/events/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponseExternalUnifiedEvent, Error, ErrorDetail, ExternalUnifiedEvent, NextPage, Paging, PreviousPage,
    VisibleExternalEventTypeNames,
};

/// `GET /events/v3/events`
///
/// Answers 200 (`CollectionResponseExternalUnifiedEvent`). Scope: `oauth`. Unsupported from 2027-09.
pub type List = crate::Call<crate::operations::EventsListInV3, endpoint::List>;

/// `GET /events/v3/events/event-types`
///
/// Answers 200 (`VisibleExternalEventTypeNames`). Scope: `oauth`. Unsupported from 2027-09.
pub type ListEventTypes = crate::Call<crate::operations::ListEventTypes, endpoint::ListEventTypes>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        List: Description::of(Get, "/events/v3/events", &[200], &["oauth"]),
        ListEventTypes: Description::of(Get, "/events/v3/events/event-types", &[200], &["oauth"]),
    }
}
