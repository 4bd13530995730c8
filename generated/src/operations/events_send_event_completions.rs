// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BehavioralEventHttpCompletionRequest,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/send-event-completions`, in 2026-03, v3.
#[non_exhaustive]
pub struct SendEventCompletionsCreate<E> {
    /// The body, `application/json`: a `BehavioralEventHttpCompletionRequest`.
    pub body: BehavioralEventHttpCompletionRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SendEventCompletionsCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BehavioralEventHttpCompletionRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SendEventCompletionsCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SendEventCompletionsCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for SendEventCompletionsCreate<E> {
    type Response = ();
}

crate::runtime::operation_traits! {
    SendEventCompletionsCreate,
}
