// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `PauseSubscriptionRequest`: one member.
///
/// Published by `crm/commerce-subscriptions`, `crm/subscription-lifecycle`, in 2026-09-beta, v1.
#[non_exhaustive]
pub struct PauseSubscriptionRequest {
    /// `pauseReason`: text; may be absent.
    pub pause_reason: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PauseSubscriptionRequest "PauseSubscriptionRequest" {
        0 pause_reason "pauseReason" optional = None;
    }
}
impl PauseSubscriptionRequest {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `pauseReason`.
    pub fn pause_reason(mut self, pause_reason: impl Into<Text>) -> Self {
        self.pause_reason = Some(pause_reason.into());
        self
    }
}
impl Default for PauseSubscriptionRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// `UnpauseRequest`: one member.
///
/// Published by `crm/commerce-subscriptions`, `crm/subscription-lifecycle`, in 2026-09-beta, v1.
#[non_exhaustive]
pub struct UnpauseRequest {
    /// `proposedNextBillingDate`: a whole number.
    pub proposed_next_billing_date: i64,
    rest: Rest,
}
crate::runtime::record! {
    UnpauseRequest "UnpauseRequest" {
        0 proposed_next_billing_date "proposedNextBillingDate" required = 0;
    }
}
impl UnpauseRequest {
    /// One with all that is required.
    pub fn new(proposed_next_billing_date: impl Into<i64>) -> Self {
        Self {
            proposed_next_billing_date: proposed_next_billing_date.into(),
            ..Shaped::blank()
        }
    }
}
