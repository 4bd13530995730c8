// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for one endpoint.
///
/// Published by `crm/commerce-subscriptions`, `crm/subscription-lifecycle`, in v1.
#[non_exhaustive]
pub struct CancelCrm<E> {
    /// The path's `object_id`: a whole number.
    pub object_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CancelCrm<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<i64>) -> Self {
        Self {
            object_id: object_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CancelCrm "CancelCrm" -> Payload {
        path 1 {
            0 object_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/commerce-subscriptions`, `crm/subscription-lifecycle`, in v1.
#[non_exhaustive]
pub struct PauseCrm<E> {
    /// The path's `object_id`: a whole number.
    pub object_id: i64,
    /// The body, `application/json`: `PauseSubscriptionRequest`.
    pub body: PauseSubscriptionRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PauseCrm<E> {
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
    PauseCrm "PauseCrm" -> Payload {
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
/// Published by `crm/commerce-subscriptions`, `crm/subscription-lifecycle`, in v1.
#[non_exhaustive]
pub struct UnpauseCrm<E> {
    /// The path's `object_id`: a whole number.
    pub object_id: i64,
    /// The body, `application/json`: `UnpauseRequest`.
    pub body: UnpauseRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UnpauseCrm<E> {
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
    UnpauseCrm "UnpauseCrm" -> Payload {
        path 1 {
            0 object_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
