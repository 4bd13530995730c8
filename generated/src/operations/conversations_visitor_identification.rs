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
pub struct CreateTokenIn2026_03 {
    /// The body, `application/json`: `VisitorIdentificationIdentificationTokenGenerationRequest`.
    pub body: VisitorIdentificationIdentificationTokenGenerationRequest,
}
impl<E: Endpoint> Call<CreateTokenIn2026_03, E> {
    /// With all that is required.
    pub fn new(body: impl Into<VisitorIdentificationIdentificationTokenGenerationRequest>) -> Self {
        Self::of(CreateTokenIn2026_03 { body: body.into() })
    }
}
impl Shaped for CreateTokenIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateTokenIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateTokenIn2026_03 {
    type Response = IdentificationTokenResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `conversations/visitor-identification`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct VisitorIdentificationCreateToken {
    /// The body, `application/json`: `IdentificationTokenGenerationRequest`.
    pub body: IdentificationTokenGenerationRequest,
}
impl<E: Endpoint> Call<VisitorIdentificationCreateToken, E> {
    /// With all that is required.
    pub fn new(body: impl Into<IdentificationTokenGenerationRequest>) -> Self {
        Self::of(VisitorIdentificationCreateToken { body: body.into() })
    }
}
impl Shaped for VisitorIdentificationCreateToken {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "VisitorIdentificationCreateToken", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for VisitorIdentificationCreateToken {
    type Response = IdentificationTokenResponse;
}
