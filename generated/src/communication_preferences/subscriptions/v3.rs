// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `communication-preferences/subscriptions`, version `v3`: 4 operations, 8 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/communication-preferences/subscriptions/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    Error, ErrorDetail, PublicLegalBasis, PublicSubscriptionStatus, PublicSubscriptionStatusSourceOfStatus,
    PublicSubscriptionStatusStatus, PublicSubscriptionStatusesResponse, PublicSubscriptionTranslation,
    PublicUpdateSubscriptionStatusRequest, SubscriptionDefinition, SubscriptionDefinitionsResponse,
};

/// `GET /communication-preferences/v3/status/email/{emailAddress}`
///
/// Answers 200 (`PublicSubscriptionStatusesResponse`). Any of the scopes `communication_preferences.read`, `communication_preferences.read_write`. Unsupported from 2027-09. Newer: `communication_preferences::subscriptions::v2026_09::GetStatusEmail`.
pub type GetStatusEmail = crate::Call<crate::operations::GetStatusEmail, endpoint::GetStatusEmail>;

/// `GET /communication-preferences/v3/definitions`
///
/// Answers 200 (`SubscriptionDefinitionsResponse`). Any of the scopes `communication_preferences.read`, `communication_preferences.read_write`. Unsupported from 2027-09. Newer: `communication_preferences::subscriptions::v2026_09::ListDefinitions`.
pub type ListDefinitions = crate::Call<crate::operations::SubscriptionsListDefinitions, endpoint::ListDefinitions>;

/// `POST /communication-preferences/v3/subscribe`
///
/// Answers 200 (`PublicSubscriptionStatus`). Any of the scopes `communication_preferences.read_write`, `communication_preferences.write`. Unsupported from 2027-09. Newer: `communication_preferences::subscriptions::v2026_09::Subscribe`.
pub type Subscribe = crate::Call<crate::operations::Subscribe, endpoint::Subscribe>;

/// `POST /communication-preferences/v3/unsubscribe`
///
/// Answers 200 (`PublicSubscriptionStatus`). Any of the scopes `communication_preferences.read_write`, `communication_preferences.write`. Unsupported from 2027-09. Newer: `communication_preferences::subscriptions::v2026_09::Unsubscribe`.
pub type Unsubscribe = crate::Call<crate::operations::Unsubscribe, endpoint::Unsubscribe>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        GetStatusEmail: Description::of(Get,
            "/communication-preferences/v3/status/email/{emailAddress}",
            &[200], &["communication_preferences.read", "communication_preferences.read_write"]),
        ListDefinitions: Description::of(Get,
            "/communication-preferences/v3/definitions",
            &[200], &["communication_preferences.read", "communication_preferences.read_write"]),
        Subscribe: Description::of(Post,
            "/communication-preferences/v3/subscribe",
            &[200], &["communication_preferences.read_write", "communication_preferences.write"]),
        Unsubscribe: Description::of(Post,
            "/communication-preferences/v3/unsubscribe",
            &[200], &["communication_preferences.read_write", "communication_preferences.write"]),
    }
}
