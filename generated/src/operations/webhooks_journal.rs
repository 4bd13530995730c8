// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponseSubscriptionResponseNoPaging, SubscriptionUpsertRequest, WebhooksJournalSubscriptionResponse,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct CreateSubscription {
    /// The body, `application/json`: `SubscriptionUpsertRequest`.
    pub body: SubscriptionUpsertRequest,
}
impl<E: Endpoint> Call<CreateSubscription, E> {
    /// With all that is required.
    pub fn new(body: impl Into<SubscriptionUpsertRequest>) -> Self {
        Self::of(CreateSubscription { body: body.into() })
    }
}
impl Shaped for CreateSubscription {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSubscription", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateSubscription {
    type Response = WebhooksJournalSubscriptionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GetSubscription {
    /// In the path: a whole number.
    pub subscription_id: i64,
}
impl<E: Endpoint> Call<GetSubscription, E> {
    /// With all that is required.
    pub fn new(subscription_id: impl Into<i64>) -> Self {
        Self::of(GetSubscription { subscription_id: subscription_id.into() })
    }
}
impl Shaped for GetSubscription {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSubscription", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { subscription_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.subscription_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.subscription_id }
}
impl Signature for GetSubscription {
    type Response = WebhooksJournalSubscriptionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct ListSubscriptions {}
impl<E: Endpoint> Call<ListSubscriptions, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<ListSubscriptions, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListSubscriptions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListSubscriptions", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for ListSubscriptions {
    type Response = CollectionResponseSubscriptionResponseNoPaging;
}
