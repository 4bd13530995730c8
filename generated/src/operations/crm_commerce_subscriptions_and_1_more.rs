// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    PauseSubscriptionRequest, UnpauseRequest,
};

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
    /// With all that is required.
    pub fn new(object_id: impl Into<i64>) -> Self { Self { object_id: object_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CancelCrm<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CancelCrm", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.object_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.object_id } }
}
impl<E: Endpoint> Signature for CancelCrm<E> {
    type Response = Payload;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/commerce-subscriptions`, `crm/subscription-lifecycle`, in v1.
#[non_exhaustive]
pub struct PauseCrm<E> {
    /// The path's `object_id`: a whole number.
    pub object_id: i64,
    /// The body, `application/json`: a `PauseSubscriptionRequest`.
    pub body: PauseSubscriptionRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PauseCrm<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<i64>, body: impl Into<PauseSubscriptionRequest>) -> Self {
        Self { object_id: object_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PauseCrm<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PauseCrm", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PauseCrm<E> {
    type Response = Payload;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/commerce-subscriptions`, `crm/subscription-lifecycle`, in v1.
#[non_exhaustive]
pub struct UnpauseCrm<E> {
    /// The path's `object_id`: a whole number.
    pub object_id: i64,
    /// The body, `application/json`: a `UnpauseRequest`.
    pub body: UnpauseRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UnpauseCrm<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<i64>, body: impl Into<UnpauseRequest>) -> Self {
        Self { object_id: object_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UnpauseCrm<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UnpauseCrm", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UnpauseCrm<E> {
    type Response = Payload;
}

crate::runtime::operation_traits! {
    CancelCrm, PauseCrm, UnpauseCrm,
}
