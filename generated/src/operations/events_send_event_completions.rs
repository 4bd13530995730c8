// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/send-event-completions`, in 2026-03, v3.
#[non_exhaustive]
pub struct SendEventCompletionsCreate<E> {
    /// The body, `application/json`: `BehavioralEventHttpCompletionRequest`.
    pub body: BehavioralEventHttpCompletionRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SendEventCompletionsCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BehavioralEventHttpCompletionRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SendEventCompletionsCreate "SendEventCompletionsCreate" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}
