// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    TranscriptCreateRequest, TranscriptCreateResponse, TranscriptResponse,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ArchiveExtensionCallingTranscript {
    /// In the path: text.
    pub transcript_id: Text,
}
impl<E: Endpoint> Call<ArchiveExtensionCallingTranscript, E> {
    /// With all that is required.
    pub fn new(transcript_id: impl Into<Text>) -> Self {
        Self::of(ArchiveExtensionCallingTranscript { transcript_id: transcript_id.into() })
    }
}
impl Shaped for ArchiveExtensionCallingTranscript {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveExtensionCallingTranscript", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { transcript_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.transcript_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.transcript_id }
}
impl Signature for ArchiveExtensionCallingTranscript {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateExtensionCallingTranscript {
    /// The body, `application/json`: `TranscriptCreateRequest`.
    pub body: TranscriptCreateRequest,
}
impl<E: Endpoint> Call<CreateExtensionCallingTranscript, E> {
    /// With all that is required.
    pub fn new(body: impl Into<TranscriptCreateRequest>) -> Self {
        Self::of(CreateExtensionCallingTranscript { body: body.into() })
    }
}
impl Shaped for CreateExtensionCallingTranscript {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateExtensionCallingTranscript", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateExtensionCallingTranscript {
    type Response = TranscriptCreateResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetExtensionCallingTranscript {
    /// In the path: text.
    pub transcript_id: Text,
}
impl<E: Endpoint> Call<GetExtensionCallingTranscript, E> {
    /// With all that is required.
    pub fn new(transcript_id: impl Into<Text>) -> Self {
        Self::of(GetExtensionCallingTranscript { transcript_id: transcript_id.into() })
    }
}
impl Shaped for GetExtensionCallingTranscript {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetExtensionCallingTranscript", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { transcript_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.transcript_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.transcript_id }
}
impl Signature for GetExtensionCallingTranscript {
    type Response = TranscriptResponse;
}
