// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    PauseSubscriptionRequest, UnpauseRequest,
};

/// The parts of a request, for one endpoint.
///
/// Published by `crm/subscription-lifecycle`, in 2026-09-beta.
#[non_exhaustive]
pub struct Pause<E> {
    /// The path's `object_id`: a whole number.
    pub object_id: i64,
    /// The body, `application/json`: a `PauseSubscriptionRequest`.
    pub body: PauseSubscriptionRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Pause<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<i64>, body: impl Into<PauseSubscriptionRequest>) -> Self {
        Self { object_id: object_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for Pause<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "Pause", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for Pause<E> {
    type Response = Payload;
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
    /// With all that is required.
    pub fn new(object_id: impl Into<i64>) -> Self { Self { object_id: object_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for SubscriptionLifecycleCancel<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SubscriptionLifecycleCancel", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.object_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.object_id } }
}
impl<E: Endpoint> Signature for SubscriptionLifecycleCancel<E> {
    type Response = Payload;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/subscription-lifecycle`, in 2026-09-beta.
#[non_exhaustive]
pub struct Unpause<E> {
    /// The path's `object_id`: a whole number.
    pub object_id: i64,
    /// The body, `application/json`: a `UnpauseRequest`.
    pub body: UnpauseRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Unpause<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<i64>, body: impl Into<UnpauseRequest>) -> Self {
        Self { object_id: object_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for Unpause<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "Unpause", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for Unpause<E> {
    type Response = Payload;
}

crate::runtime::operation_traits! {
    Pause, SubscriptionLifecycleCancel, Unpause,
}
