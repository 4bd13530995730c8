// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// `PauseSubscriptionRequest`: one member.
///
/// Published by `crm/commerce-subscriptions`, `crm/subscription-lifecycle`, in 2026-09-beta, v1.
#[non_exhaustive]
pub struct PauseSubscriptionRequest {
    /// `pauseReason`: text; may be absent.
    pub pause_reason: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PauseSubscriptionRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PauseSubscriptionRequest", kind: Kind::Record(&[
            Member { name: "pauseReason", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { pause_reason: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.pause_reason, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.pause_reason, _ => &mut self.rest }
    }
}
impl PauseSubscriptionRequest {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `pauseReason`.
    pub fn pause_reason(mut self, pause_reason: impl Into<Text>) -> Self {
        self.pause_reason = Some(pause_reason.into()); self
    }
}
impl Default for PauseSubscriptionRequest {
    #[inline] fn default() -> Self { Self::new() }
}

/// `UnpauseRequest`: one member.
///
/// Published by `crm/commerce-subscriptions`, `crm/subscription-lifecycle`, in 2026-09-beta, v1.
#[non_exhaustive]
pub struct UnpauseRequest {
    /// `proposedNextBillingDate`: a whole number.
    pub proposed_next_billing_date: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UnpauseRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UnpauseRequest", kind: Kind::Record(&[
            Member { name: "proposedNextBillingDate", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { proposed_next_billing_date: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.proposed_next_billing_date, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.proposed_next_billing_date, _ => &mut self.rest }
    }
}
impl UnpauseRequest {
    /// With all that is required.
    pub fn new(proposed_next_billing_date: impl Into<i64>) -> Self {
        Self { proposed_next_billing_date: proposed_next_billing_date.into(), rest: Rest::EMPTY }
    }
}

crate::runtime::shaped_traits! {
    PauseSubscriptionRequest, UnpauseRequest,
}
