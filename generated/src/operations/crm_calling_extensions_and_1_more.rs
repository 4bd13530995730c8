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
pub struct BatchReadConnectionStatuses {
    /// The body, `application/json`: `BatchInputPublicObjectId`.
    pub body: BatchInputPublicObjectId,
}
impl<E: Endpoint> Call<BatchReadConnectionStatuses, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicObjectId>) -> Self {
        Self::of(BatchReadConnectionStatuses { body: body.into() })
    }
}
impl Shaped for BatchReadConnectionStatuses {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadConnectionStatuses", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchReadConnectionStatuses {
    type Response = CollectionResponseUserCallingConnectionStatusResponseNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateInboundCall {
    /// The body, `application/json`: `CompletedThirdPartyCallRequest`.
    pub body: CompletedThirdPartyCallRequest,
}
impl<E: Endpoint> Call<CreateInboundCall, E> {
    /// With all that is required.
    pub fn new(body: impl Into<CompletedThirdPartyCallRequest>) -> Self {
        Self::of(CreateInboundCall { body: body.into() })
    }
}
impl Shaped for CreateInboundCall {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateInboundCall", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateInboundCall {
    type Response = CompletedThirdPartyCallResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in v3.
#[non_exhaustive]
pub struct GetConnectionStatuseMe {}
impl<E: Endpoint> Call<GetConnectionStatuseMe, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<GetConnectionStatuseMe, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetConnectionStatuseMe {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetConnectionStatuseMe", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for GetConnectionStatuseMe {
    type Response = UserCallingConnectionStatusResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in v3.
#[non_exhaustive]
pub struct ListConnectionStatuses {
    /// The query's `userId`: a list: a whole number; may be absent.
    pub user_id: Option<Vec<i64>>,
}
impl<E: Endpoint> Call<ListConnectionStatuses, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `userId`.
    pub fn user_id(mut self, user_id: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.parts.user_id = Some(user_id.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for Call<ListConnectionStatuses, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListConnectionStatuses {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListConnectionStatuses", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "userId", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { user_id: None } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.user_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.user_id }
}
impl Signature for ListConnectionStatuses {
    type Response = CollectionResponseUserCallingConnectionStatusResponseNoPaging;
}
