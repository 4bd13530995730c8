// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/calling-extensions`, version `v3`: 16 operations, 24 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/calling-extensions/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    BatchInputPublicObjectId, ChannelConnectionSettingsPatchRequest, ChannelConnectionSettingsRequest,
    ChannelConnectionSettingsResponse, CollectionResponseUserCallingConnectionStatusResponseNoPaging,
    CompanyCallerId, CompanyCallerIdCallerIdType, CompletedThirdPartyCallRequest,
    CompletedThirdPartyCallRequestFinalCallStatus, CompletedThirdPartyCallResponse,
    CompletedThirdPartyCallResponseCallerIdMatches, ContactCallerId,
    PublicContactType as ContactCallerIdCallerIdType, Error, ErrorDetail, FormattedPhoneNumber,
    FormattedPhoneNumberPhoneNumberType, HubSpotCallingProvider, HubSpotCallingProviderType,
    MarkRecordingAsReadyRequest, ObjectCoordinates, PublicObjectId, RecordingSettingsPatchRequest,
    RecordingSettingsRequest, RecordingSettingsResponse, SettingsPatchRequest, SettingsRequest,
    CallingExtensionsSettingsResponse as SettingsResponse, ThirdPartyCallingProvider, ThirdPartyCallingProviderType,
    UserCallingConnectionStatusResponse, UserCallingConnectionStatusResponseProvider,
};

/// `DELETE /crm/v3/extensions/calling/{appId}/settings`
///
/// Answers 204. Scopes: `developers-write`.
pub type ArchiveSettings = crate::operations::ArchiveSettings<endpoint::ArchiveSettings>;

/// `DELETE /crm/v3/extensions/calling/{appId}/settings/channel-connection`
///
/// Answers 204. Scopes: `developers-write`.
pub type ArchiveSettingsChannelConnection =
    crate::operations::ArchiveSettingsChannelConnection<endpoint::ArchiveSettingsChannelConnection>;

/// `POST /crm/extensions/calling/v3/connection-statuses/batch/read`
///
/// Answers 200. Scopes: `automation`, `crm.objects.owners.read`.
pub type BatchReadConnectionStatuses =
    crate::operations::BatchReadConnectionStatuses<crate::endpoints::crm_calling_extensions_v3::BatchReadConnectionStatuses>;

/// `POST /crm/v3/extensions/calling/inbound-call`
///
/// Answers 200. Scopes: `crm.objects.contacts.highly_sensitive.write.v2`, `crm.objects.contacts.sensitive.write.v2`, `crm.objects.contacts.write`, `crm.schemas.contacts.write`.
pub type CreateInboundCall =
    crate::operations::CreateInboundCall<crate::endpoints::crm_calling_extensions_v3::CreateInboundCall>;

/// `POST /crm/v3/extensions/calling/recordings/ready`
///
/// Answers 204. Scopes: `crm.objects.contacts.highly_sensitive.write.v2`, `crm.objects.contacts.sensitive.write.v2`, `crm.objects.contacts.write`, `crm.schemas.contacts.write`.
pub type CreateRecordingReady = crate::operations::CreateRecordingReady<endpoint::CreateRecordingReady>;

/// `POST /crm/v3/extensions/calling/{appId}/settings`
///
/// Answers 200. Scopes: `developers-write`.
pub type CreateSettings = crate::operations::CreateSettings<endpoint::CreateSettings>;

/// `POST /crm/v3/extensions/calling/{appId}/settings/channel-connection`
///
/// Answers 200. Scopes: `developers-write`.
pub type CreateSettingsChannelConnection =
    crate::operations::CreateSettingsChannelConnection<endpoint::CreateSettingsChannelConnection>;

/// `POST /crm/v3/extensions/calling/{appId}/settings/recording`
///
/// Answers 200. Scopes: `developers-write`.
pub type CreateSettingsRecording = crate::operations::CreateSettingsRecording<endpoint::CreateSettingsRecording>;

/// `GET /crm/extensions/calling/v3/connection-statuses/me`
///
/// Answers 200. Scopes: `automation`, `crm.objects.owners.read`.
pub type GetConnectionStatuseMe =
    crate::operations::GetConnectionStatuseMe<crate::endpoints::crm_calling_extensions_v3::GetConnectionStatuseMe>;

/// `GET /crm/v3/extensions/calling/{appId}/settings`
///
/// Answers 200. Scopes: `developers-read`.
pub type GetSettings = crate::operations::GetSettings<endpoint::GetSettings>;

/// `GET /crm/v3/extensions/calling/{appId}/settings/channel-connection`
///
/// Answers 200. Scopes: `developers-read`.
pub type GetSettingsChannelConnection =
    crate::operations::GetSettingsChannelConnection<endpoint::GetSettingsChannelConnection>;

/// `GET /crm/v3/extensions/calling/{appId}/settings/recording`
///
/// Answers 200. Scopes: `developers-read`.
pub type GetSettingsRecording = crate::operations::GetSettingsRecording<endpoint::GetSettingsRecording>;

/// `GET /crm/extensions/calling/v3/connection-statuses`
///
/// Answers 200. Scopes: `automation`, `crm.objects.owners.read`.
pub type ListConnectionStatuses =
    crate::operations::ListConnectionStatuses<crate::endpoints::crm_calling_extensions_v3::ListConnectionStatuses>;

/// `PATCH /crm/v3/extensions/calling/{appId}/settings`
///
/// Answers 200. Scopes: `developers-write`.
pub type UpdateSettings = crate::operations::UpdateSettings<endpoint::UpdateSettings>;

/// `PATCH /crm/v3/extensions/calling/{appId}/settings/channel-connection`
///
/// Answers 200. Scopes: `developers-write`.
pub type UpdateSettingsChannelConnection =
    crate::operations::UpdateSettingsChannelConnection<endpoint::UpdateSettingsChannelConnection>;

/// `PATCH /crm/v3/extensions/calling/{appId}/settings/recording`
///
/// Answers 200. Scopes: `developers-write`.
pub type UpdateSettingsRecording = crate::operations::UpdateSettingsRecording<endpoint::UpdateSettingsRecording>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveSettings: Description::delete("/crm/v3/extensions/calling/{appId}/settings")
            .statuses(&[204])
            .scopes(&["developers-write"]),
        ArchiveSettingsChannelConnection: Description::delete("/crm/v3/extensions/calling/{appId}/settings/channel-connection")
            .statuses(&[204])
            .scopes(&["developers-write"]),
        CreateRecordingReady: Description::post("/crm/v3/extensions/calling/recordings/ready")
            .statuses(&[204])
            .scopes(&["crm.objects.contacts.highly_sensitive.write.v2", "crm.objects.contacts.sensitive.write.v2", "crm.objects.contacts.write", "crm.schemas.contacts.write"]),
        CreateSettings: Description::post("/crm/v3/extensions/calling/{appId}/settings")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        CreateSettingsChannelConnection: Description::post("/crm/v3/extensions/calling/{appId}/settings/channel-connection")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        CreateSettingsRecording: Description::post("/crm/v3/extensions/calling/{appId}/settings/recording")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        GetSettings: Description::get("/crm/v3/extensions/calling/{appId}/settings")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        GetSettingsChannelConnection: Description::get("/crm/v3/extensions/calling/{appId}/settings/channel-connection")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        GetSettingsRecording: Description::get("/crm/v3/extensions/calling/{appId}/settings/recording")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        UpdateSettings: Description::patch("/crm/v3/extensions/calling/{appId}/settings")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        UpdateSettingsChannelConnection: Description::patch("/crm/v3/extensions/calling/{appId}/settings/channel-connection")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        UpdateSettingsRecording: Description::patch("/crm/v3/extensions/calling/{appId}/settings/recording")
            .statuses(&[200])
            .scopes(&["developers-write"]),
    }
}
