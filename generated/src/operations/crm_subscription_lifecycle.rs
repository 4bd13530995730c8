// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for one endpoint.
///
/// Published by `crm/subscription-lifecycle`, in 2026-09-beta.
#[non_exhaustive]
pub struct Pause<E> {
    /// The path's `object_id`: a whole number.
    pub object_id: i64,
    /// The body, `application/json`: `PauseSubscriptionRequest`.
    pub body: PauseSubscriptionRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Pause<E> {
    /// A request with all that is required.
    pub fn new(
        object_id: impl Into<i64>,
        body: impl Into<PauseSubscriptionRequest>,
    ) -> Self {
        Self {
            object_id: object_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    Pause "Pause" -> Payload {
        path 1 {
            0 object_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/subscription-lifecycle`, in 2026-09-beta.
#[non_exhaustive]
pub struct SubscriptionLifecycleCancel<E> {
    /// The path's `object_id`: a whole number.
    pub object_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SubscriptionLifecycleCancel<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<i64>) -> Self {
        Self {
            object_id: object_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SubscriptionLifecycleCancel "SubscriptionLifecycleCancel" -> Payload {
        path 1 {
            0 object_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/subscription-lifecycle`, in 2026-09-beta.
#[non_exhaustive]
pub struct Unpause<E> {
    /// The path's `object_id`: a whole number.
    pub object_id: i64,
    /// The body, `application/json`: `UnpauseRequest`.
    pub body: UnpauseRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Unpause<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<i64>, body: impl Into<UnpauseRequest>) -> Self {
        Self {
            object_id: object_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    Unpause "Unpause" -> Payload {
        path 1 {
            0 object_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
