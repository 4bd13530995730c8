// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/subscription-lifecycle`, version `2026-09-beta`: 3 operations, 4 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/subscription-lifecycle/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    Error, ErrorDetail, PauseSubscriptionRequest, UnpauseRequest,
};

/// `POST /payments-subscriptions/2026-09-beta/subscriptions/crm/{objectId}/cancel`
///
/// The specification names no success. Any of the scopes `crm.objects.subscriptions.write`, `crm.schemas.subscriptions.write`.
pub type Cancel = crate::Call<crate::operations::SubscriptionLifecycleCancel, endpoint::Cancel>;

/// `POST /payments-subscriptions/2026-09-beta/subscriptions/crm/{objectId}/pause`
///
/// The specification names no success. Any of the scopes `crm.objects.subscriptions.write`, `crm.schemas.subscriptions.write`.
pub type Pause = crate::Call<crate::operations::Pause, endpoint::Pause>;

/// `POST /payments-subscriptions/2026-09-beta/subscriptions/crm/{objectId}/unpause`
///
/// The specification names no success. Any of the scopes `crm.objects.subscriptions.write`, `crm.schemas.subscriptions.write`.
pub type Unpause = crate::Call<crate::operations::Unpause, endpoint::Unpause>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Cancel: Description::of(Post,
            "/payments-subscriptions/2026-09-beta/subscriptions/crm/{objectId}/cancel",
            &[], &["crm.objects.subscriptions.write", "crm.schemas.subscriptions.write"]),
        Pause: Description::of(Post,
            "/payments-subscriptions/2026-09-beta/subscriptions/crm/{objectId}/pause",
            &[], &["crm.objects.subscriptions.write", "crm.schemas.subscriptions.write"]),
        Unpause: Description::of(Post,
            "/payments-subscriptions/2026-09-beta/subscriptions/crm/{objectId}/unpause",
            &[], &["crm.objects.subscriptions.write", "crm.schemas.subscriptions.write"]),
    }
}
