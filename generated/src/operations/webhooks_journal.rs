// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct CreateSubscription<E> {
    /// The body, `application/json`: `SubscriptionUpsertRequest`.
    pub body: SubscriptionUpsertRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSubscription<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<SubscriptionUpsertRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateSubscription "CreateSubscription" -> WebhooksJournalSubscriptionResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(subscription_id: impl Into<i64>) -> Self {
        Self {
            subscription_id: subscription_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetSubscription "GetSubscription" -> WebhooksJournalSubscriptionResponse {
        path 1 {
            0 subscription_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct ListSubscriptions<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListSubscriptions<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for ListSubscriptions<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListSubscriptions "ListSubscriptions" -> CollectionResponseSubscriptionResponseNoPaging {
        path 0 {}
        query {}
        body {}
    }
}
