// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    PauseSubscriptionRequest, UnpauseRequest,
};

/// The parts of a request, for one endpoint.
///
/// Published by `crm/subscription-lifecycle`, in 2026-09-beta.
#[non_exhaustive]
pub struct Pause {
    /// In the path: a whole number.
    pub object_id: i64,
    /// The body, `application/json`: `PauseSubscriptionRequest`.
    pub body: PauseSubscriptionRequest,
}
impl<E: Endpoint> Call<Pause, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<i64>, body: impl Into<PauseSubscriptionRequest>) -> Self {
        Self::of(Pause { object_id: object_id.into(), body: body.into() })
    }
}
impl Shaped for Pause {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Pause", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.body }
    }
}
impl Signature for Pause {
    type Response = Payload;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/subscription-lifecycle`, in 2026-09-beta.
#[non_exhaustive]
pub struct SubscriptionLifecycleCancel {
    /// In the path: a whole number.
    pub object_id: i64,
}
impl<E: Endpoint> Call<SubscriptionLifecycleCancel, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<i64>) -> Self {
        Self::of(SubscriptionLifecycleCancel { object_id: object_id.into() })
    }
}
impl Shaped for SubscriptionLifecycleCancel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubscriptionLifecycleCancel", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.object_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.object_id }
}
impl Signature for SubscriptionLifecycleCancel {
    type Response = Payload;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/subscription-lifecycle`, in 2026-09-beta.
#[non_exhaustive]
pub struct Unpause {
    /// In the path: a whole number.
    pub object_id: i64,
    /// The body, `application/json`: `UnpauseRequest`.
    pub body: UnpauseRequest,
}
impl<E: Endpoint> Call<Unpause, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<i64>, body: impl Into<UnpauseRequest>) -> Self {
        Self::of(Unpause { object_id: object_id.into(), body: body.into() })
    }
}
impl Shaped for Unpause {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Unpause", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.body }
    }
}
impl Signature for Unpause {
    type Response = Payload;
}
