// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/commerce-subscriptions`, version `v1`: 3 operations, 4 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/commerce-subscriptions/v1.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    Error, ErrorDetail, PauseSubscriptionRequest, UnpauseRequest,
};

/// `POST /payments-subscriptions/v1/subscriptions/crm/{objectId}/cancel`
///
/// The specification names no success. Any of the scopes `crm.objects.subscriptions.write`, `crm.schemas.subscriptions.write`. Unsupported from 2027-09.
pub type CancelCrm =
    crate::Call<crate::operations::CancelCrm, crate::endpoints::crm_commerce_subscriptions_v1::CancelCrm>;

/// `POST /payments-subscriptions/v1/subscriptions/crm/{objectId}/pause`
///
/// The specification names no success. Any of the scopes `crm.objects.subscriptions.write`, `crm.schemas.subscriptions.write`. Unsupported from 2027-09.
pub type PauseCrm = crate::Call<crate::operations::PauseCrm, crate::endpoints::crm_commerce_subscriptions_v1::PauseCrm>;

/// `POST /payments-subscriptions/v1/subscriptions/crm/{objectId}/unpause`
///
/// The specification names no success. Any of the scopes `crm.objects.subscriptions.write`, `crm.schemas.subscriptions.write`. Unsupported from 2027-09.
pub type UnpauseCrm =
    crate::Call<crate::operations::UnpauseCrm, crate::endpoints::crm_commerce_subscriptions_v1::UnpauseCrm>;
