// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponseSubscriptionResponseNoPaging, SubscriptionUpsertRequest, WebhooksJournalSubscriptionResponse,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct CreateSubscription<E> {
    /// The body, `application/json`: a `SubscriptionUpsertRequest`.
    pub body: SubscriptionUpsertRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSubscription<E> {
    /// With all that is required.
    pub fn new(body: impl Into<SubscriptionUpsertRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateSubscription<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSubscription", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateSubscription<E> {
    type Response = WebhooksJournalSubscriptionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GetSubscription<E> {
    /// The path's `subscription_id`: a whole number.
    pub subscription_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetSubscription<E> {
    /// With all that is required.
    pub fn new(subscription_id: impl Into<i64>) -> Self {
        Self { subscription_id: subscription_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetSubscription<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSubscription", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { subscription_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.subscription_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.subscription_id } }
}
impl<E: Endpoint> Signature for GetSubscription<E> {
    type Response = WebhooksJournalSubscriptionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct ListSubscriptions<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListSubscriptions<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for ListSubscriptions<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListSubscriptions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListSubscriptions", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for ListSubscriptions<E> {
    type Response = CollectionResponseSubscriptionResponseNoPaging;
}

crate::runtime::operation_traits! {
    CreateSubscription, GetSubscription, ListSubscriptions,
}
