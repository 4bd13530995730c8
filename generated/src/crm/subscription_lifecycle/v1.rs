// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/subscription-lifecycle`, version `v1`: 3 operations, 4 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/subscription-lifecycle/v1.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    Error, ErrorDetail, PauseSubscriptionRequest, UnpauseRequest,
};

/// `POST /payments-subscriptions/v1/subscriptions/crm/{objectId}/cancel`
///
/// The specification names no success. Any of the scopes `crm.objects.subscriptions.write`, `crm.schemas.subscriptions.write`. Unsupported from 2027-09.
pub type Cancel = crate::Call<crate::operations::CancelCrm, crate::endpoints::crm_commerce_subscriptions_v1::CancelCrm>;

/// `POST /payments-subscriptions/v1/subscriptions/crm/{objectId}/pause`
///
/// The specification names no success. Any of the scopes `crm.objects.subscriptions.write`, `crm.schemas.subscriptions.write`. Unsupported from 2027-09.
pub type Pause = crate::Call<crate::operations::PauseCrm, crate::endpoints::crm_commerce_subscriptions_v1::PauseCrm>;

/// `POST /payments-subscriptions/v1/subscriptions/crm/{objectId}/unpause`
///
/// The specification names no success. Any of the scopes `crm.objects.subscriptions.write`, `crm.schemas.subscriptions.write`. Unsupported from 2027-09.
pub type Unpause =
    crate::Call<crate::operations::UnpauseCrm, crate::endpoints::crm_commerce_subscriptions_v1::UnpauseCrm>;
