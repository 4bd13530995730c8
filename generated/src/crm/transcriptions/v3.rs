// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/transcriptions`, version `v3`: 7 operations, 20 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/transcriptions/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    BatchInputPublicObjectId, CollectionResponseUserCallingConnectionStatusResponseNoPaging, CompanyCallerId,
    CompanyCallerIdCallerIdType, CompletedThirdPartyCallRequest, CompletedThirdPartyCallRequestFinalCallStatus,
    CompletedThirdPartyCallResponse, CompletedThirdPartyCallResponseCallerIdMatches, ContactCallerId,
    PublicContactType as ContactCallerIdCallerIdType, Error, ErrorDetail, FormattedPhoneNumber,
    FormattedPhoneNumberPhoneNumberType, HubSpotCallingProvider, HubSpotCallingProviderType, ObjectCoordinates,
    PublicObjectId, Speaker, ThirdPartyCallingProvider, ThirdPartyCallingProviderType, TranscriptCreateRequest,
    TranscriptCreateResponse, TranscriptCreateUtterance, TranscriptResponse, TranscriptResponseTranscriptSource,
    TranscriptUtterance, UserCallingConnectionStatusResponse, UserCallingConnectionStatusResponseProvider,
};

/// `DELETE /crm/v3/extensions/calling/transcripts/{transcriptId}`
///
/// Answers 204. Scope: `crm.extensions_calling_transcripts.write`. Unsupported from 2027-09. Newer: `crm::transcriptions::v2026_09::ArchiveExtensionCallingTranscript`.
pub type ArchiveExtensionCallingTranscript =
    crate::Call<crate::operations::ArchiveExtensionCallingTranscript, endpoint::ArchiveExtensionCallingTranscript>;

/// `POST /crm/extensions/calling/v3/connection-statuses/batch/read`
///
/// Answers 200 (`CollectionResponseUserCallingConnectionStatusResponseNoPaging`). Any of the scopes `automation`, `crm.objects.owners.read`. Unsupported from 2027-09.
pub type BatchReadExtensionCallingConnectionStatuses =
    crate::Call<crate::operations::BatchReadConnectionStatuses, crate::endpoints::crm_calling_extensions_v3::BatchReadConnectionStatuses>;

/// `POST /crm/v3/extensions/calling/inbound-call`
///
/// Answers 200 (`CompletedThirdPartyCallResponse`). Any of the scopes `crm.objects.contacts.highly_sensitive.write.v2`, `crm.objects.contacts.sensitive.write.v2`, `crm.objects.contacts.write`, `crm.schemas.contacts.write`. Unsupported from 2027-09. Newer: `crm::transcriptions::v2026_09::CreateExtensionCallingInboundCall`.
pub type CreateExtensionCallingInboundCall =
    crate::Call<crate::operations::CreateInboundCall, crate::endpoints::crm_calling_extensions_v3::CreateInboundCall>;

/// `POST /crm/v3/extensions/calling/transcripts`
///
/// Answers 200 (`TranscriptCreateResponse`). Scope: `crm.extensions_calling_transcripts.write`. Unsupported from 2027-09. Newer: `crm::transcriptions::v2026_09::CreateExtensionCallingTranscript`.
pub type CreateExtensionCallingTranscript =
    crate::Call<crate::operations::CreateExtensionCallingTranscript, endpoint::CreateExtensionCallingTranscript>;

/// `GET /crm/extensions/calling/v3/connection-statuses/me`
///
/// Answers 200 (`UserCallingConnectionStatusResponse`). Any of the scopes `automation`, `crm.objects.owners.read`. Unsupported from 2027-09.
pub type GetExtensionCallingConnectionStatuseMe =
    crate::Call<crate::operations::GetConnectionStatuseMe, crate::endpoints::crm_calling_extensions_v3::GetConnectionStatuseMe>;

/// `GET /crm/v3/extensions/calling/transcripts/{transcriptId}`
///
/// Answers 200 (`TranscriptResponse`). Scope: `crm.extensions_calling_transcripts.read`. Unsupported from 2027-09. Newer: `crm::transcriptions::v2026_09::GetExtensionCallingTranscript`.
pub type GetExtensionCallingTranscript =
    crate::Call<crate::operations::GetExtensionCallingTranscript, endpoint::GetExtensionCallingTranscript>;

/// `GET /crm/extensions/calling/v3/connection-statuses`
///
/// Answers 200 (`CollectionResponseUserCallingConnectionStatusResponseNoPaging`). Any of the scopes `automation`, `crm.objects.owners.read`. Unsupported from 2027-09.
pub type ListExtensionCallingConnectionStatuses =
    crate::Call<crate::operations::ListConnectionStatuses, crate::endpoints::crm_calling_extensions_v3::ListConnectionStatuses>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveExtensionCallingTranscript: Description::of(Delete,
            "/crm/v3/extensions/calling/transcripts/{transcriptId}",
            &[204], &["crm.extensions_calling_transcripts.write"]),
        CreateExtensionCallingTranscript: Description::of(Post,
            "/crm/v3/extensions/calling/transcripts",
            &[200], &["crm.extensions_calling_transcripts.write"]),
        GetExtensionCallingTranscript: Description::of(Get,
            "/crm/v3/extensions/calling/transcripts/{transcriptId}",
            &[200], &["crm.extensions_calling_transcripts.read"]),
    }
}
