// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/forecast-submissions`, version `2026-09-beta`: 1 operation, 6 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/forecast-submissions/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponseForecastSubmissionEventForwardPaging, Error, ErrorDetail, ForecastSubmissionEvent,
    ForwardPaging, NextPage,
};

/// `GET /forecast-submissions/2026-09-beta/events`
///
/// Answers 200 (`CollectionResponseForecastSubmissionEventForwardPaging`). Scope: `forecast-read`.
pub type ListEvents = crate::Call<crate::operations::ListEvents, endpoint::ListEvents>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ListEvents: Description::of(Get, "/forecast-submissions/2026-09-beta/events", &[200], &["forecast-read"]),
    }
}
