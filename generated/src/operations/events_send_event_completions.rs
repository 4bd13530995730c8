// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BehavioralEventHttpCompletionRequest,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/send-event-completions`, in 2026-03, v3.
#[non_exhaustive]
pub struct SendEventCompletionsCreate {
    /// The body, `application/json`: `BehavioralEventHttpCompletionRequest`.
    pub body: BehavioralEventHttpCompletionRequest,
}
impl<E: Endpoint> Call<SendEventCompletionsCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BehavioralEventHttpCompletionRequest>) -> Self {
        Self::of(SendEventCompletionsCreate { body: body.into() })
    }
}
impl Shaped for SendEventCompletionsCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SendEventCompletionsCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for SendEventCompletionsCreate {
    type Response = ();
}
