// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/transcriptions`, version `2025-09`: 4 operations, 14 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/transcriptions/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CompanyCallerId, CompanyCallerIdCallerIdType, CompletedThirdPartyCallRequest,
    CompletedThirdPartyCallRequestFinalCallStatus, CompletedThirdPartyCallResponse,
    CompletedThirdPartyCallResponseCallerIdMatches, ContactCallerId,
    PublicContactType as ContactCallerIdCallerIdType, Error, ErrorDetail, FormattedPhoneNumber,
    FormattedPhoneNumberPhoneNumberType, ObjectCoordinates, Speaker, TranscriptCreateRequest,
    TranscriptCreateResponse, TranscriptCreateUtterance, TranscriptResponse, TranscriptResponseTranscriptSource,
    TranscriptUtterance,
};

/// `DELETE /crm/extensions/calling/2025-09/transcripts/{transcriptId}`
///
/// Answers 204. Scope: `crm.extensions_calling_transcripts.write`.
pub type ArchiveExtensionCallingTranscript =
    crate::Call<crate::operations::ArchiveExtensionCallingTranscript, endpoint::ArchiveExtensionCallingTranscript>;

/// `POST /crm/extensions/calling/2025-09/inbound-call`
///
/// Answers 200 (`CompletedThirdPartyCallResponse`). Any of 7 scopes.
pub type CreateExtensionCallingInboundCall =
    crate::Call<crate::operations::CreateInboundCall, crate::endpoints::crm_calling_extensions_v2025_09::CreateInboundCall>;

/// `POST /crm/extensions/calling/2025-09/transcripts`
///
/// Answers 200 (`TranscriptCreateResponse`). Scope: `crm.extensions_calling_transcripts.write`.
pub type CreateExtensionCallingTranscript =
    crate::Call<crate::operations::CreateExtensionCallingTranscript, endpoint::CreateExtensionCallingTranscript>;

/// `GET /crm/extensions/calling/2025-09/transcripts/{transcriptId}`
///
/// Answers 200 (`TranscriptResponse`). Scope: `crm.extensions_calling_transcripts.read`.
pub type GetExtensionCallingTranscript =
    crate::Call<crate::operations::GetExtensionCallingTranscript, endpoint::GetExtensionCallingTranscript>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveExtensionCallingTranscript: Description::of(Delete,
            "/crm/extensions/calling/2025-09/transcripts/{transcriptId}",
            &[204], &["crm.extensions_calling_transcripts.write"]),
        CreateExtensionCallingTranscript: Description::of(Post,
            "/crm/extensions/calling/2025-09/transcripts",
            &[200], &["crm.extensions_calling_transcripts.write"]),
        GetExtensionCallingTranscript: Description::of(Get,
            "/crm/extensions/calling/2025-09/transcripts/{transcriptId}",
            &[200], &["crm.extensions_calling_transcripts.read"]),
    }
}
