// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    TranscriptCreateRequest, TranscriptCreateResponse, TranscriptResponse,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ArchiveExtensionCallingTranscript<E> {
    /// The path's `transcript_id`: text.
    pub transcript_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveExtensionCallingTranscript<E> {
    /// With all that is required.
    pub fn new(transcript_id: impl Into<Text>) -> Self {
        Self { transcript_id: transcript_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ArchiveExtensionCallingTranscript<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveExtensionCallingTranscript", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { transcript_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.transcript_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.transcript_id } }
}
impl<E: Endpoint> Signature for ArchiveExtensionCallingTranscript<E> {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateExtensionCallingTranscript<E> {
    /// The body, `application/json`: a `TranscriptCreateRequest`.
    pub body: TranscriptCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateExtensionCallingTranscript<E> {
    /// With all that is required.
    pub fn new(body: impl Into<TranscriptCreateRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateExtensionCallingTranscript<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateExtensionCallingTranscript", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateExtensionCallingTranscript<E> {
    type Response = TranscriptCreateResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetExtensionCallingTranscript<E> {
    /// The path's `transcript_id`: text.
    pub transcript_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetExtensionCallingTranscript<E> {
    /// With all that is required.
    pub fn new(transcript_id: impl Into<Text>) -> Self {
        Self { transcript_id: transcript_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetExtensionCallingTranscript<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetExtensionCallingTranscript", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { transcript_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.transcript_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.transcript_id } }
}
impl<E: Endpoint> Signature for GetExtensionCallingTranscript<E> {
    type Response = TranscriptResponse;
}

crate::runtime::operation_traits! {
    ArchiveExtensionCallingTranscript, CreateExtensionCallingTranscript, GetExtensionCallingTranscript,
}
