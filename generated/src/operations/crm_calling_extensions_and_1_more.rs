// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for one endpoint.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in v3.
#[non_exhaustive]
pub struct BatchReadConnectionStatuses<E> {
    /// The body, `application/json`: `BatchInputPublicObjectId`.
    pub body: BatchInputPublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadConnectionStatuses<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputPublicObjectId>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchReadConnectionStatuses "BatchReadConnectionStatuses" -> CollectionResponseUserCallingConnectionStatusResponseNoPaging {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateInboundCall<E> {
    /// The body, `application/json`: `CompletedThirdPartyCallRequest`.
    pub body: CompletedThirdPartyCallRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateInboundCall<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<CompletedThirdPartyCallRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateInboundCall "CreateInboundCall" -> CompletedThirdPartyCallResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in v3.
#[non_exhaustive]
pub struct GetConnectionStatuseMe<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetConnectionStatuseMe<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for GetConnectionStatuseMe<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetConnectionStatuseMe "GetConnectionStatuseMe" -> UserCallingConnectionStatusResponse {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in v3.
#[non_exhaustive]
pub struct ListConnectionStatuses<E> {
    /// The query's `userId`: a list: a whole number; may be absent.
    pub user_id: Option<Vec<i64>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListConnectionStatuses<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `user_id`.
    pub fn user_id(mut self, user_id: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.user_id = Some(user_id.into_iter().map(Into::into).collect());
        self
    }
}
impl<E: Endpoint> Default for ListConnectionStatuses<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListConnectionStatuses "ListConnectionStatuses" -> CollectionResponseUserCallingConnectionStatusResponseNoPaging {
        path 0 {}
        query {
            0 user_id "userId" optional = None;
        }
        body {}
    }
}
