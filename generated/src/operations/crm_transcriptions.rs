// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(transcript_id: impl Into<Text>) -> Self {
        Self {
            transcript_id: transcript_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveExtensionCallingTranscript "ArchiveExtensionCallingTranscript" -> () {
        path 1 {
            0 transcript_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateExtensionCallingTranscript<E> {
    /// The body, `application/json`: `TranscriptCreateRequest`.
    pub body: TranscriptCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateExtensionCallingTranscript<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<TranscriptCreateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateExtensionCallingTranscript "CreateExtensionCallingTranscript" -> TranscriptCreateResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(transcript_id: impl Into<Text>) -> Self {
        Self {
            transcript_id: transcript_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetExtensionCallingTranscript "GetExtensionCallingTranscript" -> TranscriptResponse {
        path 1 {
            0 transcript_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}
