// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchInputPublicObjectId, CollectionResponseUserCallingConnectionStatusResponseNoPaging,
    CompletedThirdPartyCallRequest, CompletedThirdPartyCallResponse, UserCallingConnectionStatusResponse,
};

/// The parts of a request, for one endpoint.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in v3.
#[non_exhaustive]
pub struct BatchReadConnectionStatuses<E> {
    /// The body, `application/json`: a `BatchInputPublicObjectId`.
    pub body: BatchInputPublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadConnectionStatuses<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicObjectId>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for BatchReadConnectionStatuses<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadConnectionStatuses", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchReadConnectionStatuses<E> {
    type Response = CollectionResponseUserCallingConnectionStatusResponseNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateInboundCall<E> {
    /// The body, `application/json`: a `CompletedThirdPartyCallRequest`.
    pub body: CompletedThirdPartyCallRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateInboundCall<E> {
    /// With all that is required.
    pub fn new(body: impl Into<CompletedThirdPartyCallRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateInboundCall<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateInboundCall", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateInboundCall<E> {
    type Response = CompletedThirdPartyCallResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in v3.
#[non_exhaustive]
pub struct GetConnectionStatuseMe<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetConnectionStatuseMe<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for GetConnectionStatuseMe<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for GetConnectionStatuseMe<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetConnectionStatuseMe", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for GetConnectionStatuseMe<E> {
    type Response = UserCallingConnectionStatusResponse;
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
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `userId`.
    pub fn user_id(mut self, user_id: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.user_id = Some(user_id.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for ListConnectionStatuses<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListConnectionStatuses<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListConnectionStatuses", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "userId", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { user_id: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.user_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.user_id } }
}
impl<E: Endpoint> Signature for ListConnectionStatuses<E> {
    type Response = CollectionResponseUserCallingConnectionStatusResponseNoPaging;
}

crate::runtime::operation_traits! {
    BatchReadConnectionStatuses, CreateInboundCall, GetConnectionStatuseMe, ListConnectionStatuses,
}
