// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 2 endpoints.
///
/// Published by `conversations/visitor-identification`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateTokenIn2026_03<E> {
    /// The body, `application/json`: `VisitorIdentificationIdentificationTokenGenerationRequest`.
    pub body: VisitorIdentificationIdentificationTokenGenerationRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateTokenIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(
        body: impl Into<VisitorIdentificationIdentificationTokenGenerationRequest>,
    ) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateTokenIn2026_03 "CreateTokenIn2026_03" -> IdentificationTokenResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `conversations/visitor-identification`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct VisitorIdentificationCreateToken<E> {
    /// The body, `application/json`: `IdentificationTokenGenerationRequest`.
    pub body: IdentificationTokenGenerationRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> VisitorIdentificationCreateToken<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<IdentificationTokenGenerationRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    VisitorIdentificationCreateToken "VisitorIdentificationCreateToken" -> IdentificationTokenResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}
