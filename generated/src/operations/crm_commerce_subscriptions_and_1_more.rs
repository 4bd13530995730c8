// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    PauseSubscriptionRequest, UnpauseRequest,
};

/// The parts of a request, for one endpoint.
///
/// Published by `crm/commerce-subscriptions`, `crm/subscription-lifecycle`, in v1.
#[non_exhaustive]
pub struct CancelCrm {
    /// In the path: a whole number.
    pub object_id: i64,
}
impl<E: Endpoint> Call<CancelCrm, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<i64>) -> Self { Self::of(CancelCrm { object_id: object_id.into() }) }
}
impl Shaped for CancelCrm {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CancelCrm", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.object_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.object_id }
}
impl Signature for CancelCrm {
    type Response = Payload;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/commerce-subscriptions`, `crm/subscription-lifecycle`, in v1.
#[non_exhaustive]
pub struct PauseCrm {
    /// In the path: a whole number.
    pub object_id: i64,
    /// The body, `application/json`: `PauseSubscriptionRequest`.
    pub body: PauseSubscriptionRequest,
}
impl<E: Endpoint> Call<PauseCrm, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<i64>, body: impl Into<PauseSubscriptionRequest>) -> Self {
        Self::of(PauseCrm { object_id: object_id.into(), body: body.into() })
    }
}
impl Shaped for PauseCrm {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PauseCrm", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.body }
    }
}
impl Signature for PauseCrm {
    type Response = Payload;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/commerce-subscriptions`, `crm/subscription-lifecycle`, in v1.
#[non_exhaustive]
pub struct UnpauseCrm {
    /// In the path: a whole number.
    pub object_id: i64,
    /// The body, `application/json`: `UnpauseRequest`.
    pub body: UnpauseRequest,
}
impl<E: Endpoint> Call<UnpauseCrm, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<i64>, body: impl Into<UnpauseRequest>) -> Self {
        Self::of(UnpauseCrm { object_id: object_id.into(), body: body.into() })
    }
}
impl Shaped for UnpauseCrm {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UnpauseCrm", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.body }
    }
}
impl Signature for UnpauseCrm {
    type Response = Payload;
}
