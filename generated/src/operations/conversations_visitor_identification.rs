// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    IdentificationTokenGenerationRequest, IdentificationTokenResponse,
    VisitorIdentificationIdentificationTokenGenerationRequest,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `conversations/visitor-identification`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateTokenIn2026_03<E> {
    /// The body, `application/json`: a `VisitorIdentificationIdentificationTokenGenerationRequest`.
    pub body: VisitorIdentificationIdentificationTokenGenerationRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateTokenIn2026_03<E> {
    /// With all that is required.
    pub fn new(body: impl Into<VisitorIdentificationIdentificationTokenGenerationRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateTokenIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateTokenIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateTokenIn2026_03<E> {
    type Response = IdentificationTokenResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `conversations/visitor-identification`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct VisitorIdentificationCreateToken<E> {
    /// The body, `application/json`: a `IdentificationTokenGenerationRequest`.
    pub body: IdentificationTokenGenerationRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> VisitorIdentificationCreateToken<E> {
    /// With all that is required.
    pub fn new(body: impl Into<IdentificationTokenGenerationRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for VisitorIdentificationCreateToken<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "VisitorIdentificationCreateToken", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for VisitorIdentificationCreateToken<E> {
    type Response = IdentificationTokenResponse;
}

crate::runtime::operation_traits! {
    CreateTokenIn2026_03, VisitorIdentificationCreateToken,
}
