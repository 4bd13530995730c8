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
/// Answers 204. Scope: `developers-write`. Unsupported from 2027-09. Newer: `crm::calling_extensions::v2026_09::ArchiveSettings`.
pub type ArchiveSettings = crate::Call<crate::operations::ArchiveSettings, endpoint::ArchiveSettings>;

/// `DELETE /crm/v3/extensions/calling/{appId}/settings/channel-connection`
///
/// Answers 204. Scope: `developers-write`. Unsupported from 2027-09. Newer: `crm::calling_extensions::v2026_09::ArchiveSettingsChannelConnection`.
pub type ArchiveSettingsChannelConnection =
    crate::Call<crate::operations::ArchiveSettingsChannelConnection, endpoint::ArchiveSettingsChannelConnection>;

/// `POST /crm/extensions/calling/v3/connection-statuses/batch/read`
///
/// Answers 200 (`CollectionResponseUserCallingConnectionStatusResponseNoPaging`). Any of the scopes `automation`, `crm.objects.owners.read`. Unsupported from 2027-09.
pub type BatchReadConnectionStatuses =
    crate::Call<crate::operations::BatchReadConnectionStatuses, crate::endpoints::crm_calling_extensions_v3::BatchReadConnectionStatuses>;

/// `POST /crm/v3/extensions/calling/inbound-call`
///
/// Answers 200 (`CompletedThirdPartyCallResponse`). Any of the scopes `crm.objects.contacts.highly_sensitive.write.v2`, `crm.objects.contacts.sensitive.write.v2`, `crm.objects.contacts.write`, `crm.schemas.contacts.write`. Unsupported from 2027-09. Newer: `crm::calling_extensions::v2026_09::CreateInboundCall`.
pub type CreateInboundCall =
    crate::Call<crate::operations::CreateInboundCall, crate::endpoints::crm_calling_extensions_v3::CreateInboundCall>;

/// `POST /crm/v3/extensions/calling/recordings/ready`
///
/// Answers 204. Any of the scopes `crm.objects.contacts.highly_sensitive.write.v2`, `crm.objects.contacts.sensitive.write.v2`, `crm.objects.contacts.write`, `crm.schemas.contacts.write`. Unsupported from 2027-09. Newer: `crm::calling_extensions::v2026_09::CreateRecordingReady`.
pub type CreateRecordingReady = crate::Call<crate::operations::CreateRecordingReady, endpoint::CreateRecordingReady>;

/// `POST /crm/v3/extensions/calling/{appId}/settings`
///
/// Answers 200 (`SettingsResponse`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `crm::calling_extensions::v2026_09::CreateSettings`.
pub type CreateSettings = crate::Call<crate::operations::CreateSettings, endpoint::CreateSettings>;

/// `POST /crm/v3/extensions/calling/{appId}/settings/channel-connection`
///
/// Answers 200 (`ChannelConnectionSettingsResponse`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `crm::calling_extensions::v2026_09::CreateSettingsChannelConnection`.
pub type CreateSettingsChannelConnection =
    crate::Call<crate::operations::CreateSettingsChannelConnection, endpoint::CreateSettingsChannelConnection>;

/// `POST /crm/v3/extensions/calling/{appId}/settings/recording`
///
/// Answers 200 (`RecordingSettingsResponse`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `crm::calling_extensions::v2026_09::CreateSettingsRecording`.
pub type CreateSettingsRecording =
    crate::Call<crate::operations::CreateSettingsRecording, endpoint::CreateSettingsRecording>;

/// `GET /crm/extensions/calling/v3/connection-statuses/me`
///
/// Answers 200 (`UserCallingConnectionStatusResponse`). Any of the scopes `automation`, `crm.objects.owners.read`. Unsupported from 2027-09.
pub type GetConnectionStatuseMe =
    crate::Call<crate::operations::GetConnectionStatuseMe, crate::endpoints::crm_calling_extensions_v3::GetConnectionStatuseMe>;

/// `GET /crm/v3/extensions/calling/{appId}/settings`
///
/// Answers 200 (`SettingsResponse`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `crm::calling_extensions::v2026_09::GetSettings`.
pub type GetSettings = crate::Call<crate::operations::GetSettings, endpoint::GetSettings>;

/// `GET /crm/v3/extensions/calling/{appId}/settings/channel-connection`
///
/// Answers 200 (`ChannelConnectionSettingsResponse`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `crm::calling_extensions::v2026_09::GetSettingsChannelConnection`.
pub type GetSettingsChannelConnection =
    crate::Call<crate::operations::GetSettingsChannelConnection, endpoint::GetSettingsChannelConnection>;

/// `GET /crm/v3/extensions/calling/{appId}/settings/recording`
///
/// Answers 200 (`RecordingSettingsResponse`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `crm::calling_extensions::v2026_09::GetSettingsRecording`.
pub type GetSettingsRecording = crate::Call<crate::operations::GetSettingsRecording, endpoint::GetSettingsRecording>;

/// `GET /crm/extensions/calling/v3/connection-statuses`
///
/// Answers 200 (`CollectionResponseUserCallingConnectionStatusResponseNoPaging`). Any of the scopes `automation`, `crm.objects.owners.read`. Unsupported from 2027-09.
pub type ListConnectionStatuses =
    crate::Call<crate::operations::ListConnectionStatuses, crate::endpoints::crm_calling_extensions_v3::ListConnectionStatuses>;

/// `PATCH /crm/v3/extensions/calling/{appId}/settings`
///
/// Answers 200 (`SettingsResponse`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `crm::calling_extensions::v2026_09::UpdateSettings`.
pub type UpdateSettings = crate::Call<crate::operations::UpdateSettings, endpoint::UpdateSettings>;

/// `PATCH /crm/v3/extensions/calling/{appId}/settings/channel-connection`
///
/// Answers 200 (`ChannelConnectionSettingsResponse`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `crm::calling_extensions::v2026_09::UpdateSettingsChannelConnection`.
pub type UpdateSettingsChannelConnection =
    crate::Call<crate::operations::UpdateSettingsChannelConnection, endpoint::UpdateSettingsChannelConnection>;

/// `PATCH /crm/v3/extensions/calling/{appId}/settings/recording`
///
/// Answers 200 (`RecordingSettingsResponse`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `crm::calling_extensions::v2026_09::UpdateSettingsRecording`.
pub type UpdateSettingsRecording =
    crate::Call<crate::operations::UpdateSettingsRecording, endpoint::UpdateSettingsRecording>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveSettings: Description::of(Delete,
            "/crm/v3/extensions/calling/{appId}/settings",
            &[204], &["developers-write"]),
        ArchiveSettingsChannelConnection: Description::of(Delete,
            "/crm/v3/extensions/calling/{appId}/settings/channel-connection",
            &[204], &["developers-write"]),
        CreateRecordingReady: Description::of(Post,
            "/crm/v3/extensions/calling/recordings/ready",
            &[204], &["crm.objects.contacts.highly_sensitive.write.v2", "crm.objects.contacts.sensitive.write.v2", "crm.objects.contacts.write", "crm.schemas.contacts.write"]),
        CreateSettings: Description::of(Post,
            "/crm/v3/extensions/calling/{appId}/settings",
            &[200], &["developers-write"]),
        CreateSettingsChannelConnection: Description::of(Post,
            "/crm/v3/extensions/calling/{appId}/settings/channel-connection",
            &[200], &["developers-write"]),
        CreateSettingsRecording: Description::of(Post,
            "/crm/v3/extensions/calling/{appId}/settings/recording",
            &[200], &["developers-write"]),
        GetSettings: Description::of(Get, "/crm/v3/extensions/calling/{appId}/settings", &[200], &["developers-read"]),
        GetSettingsChannelConnection: Description::of(Get,
            "/crm/v3/extensions/calling/{appId}/settings/channel-connection",
            &[200], &["developers-read"]),
        GetSettingsRecording: Description::of(Get,
            "/crm/v3/extensions/calling/{appId}/settings/recording",
            &[200], &["developers-read"]),
        UpdateSettings: Description::of(Patch,
            "/crm/v3/extensions/calling/{appId}/settings",
            &[200], &["developers-write"]),
        UpdateSettingsChannelConnection: Description::of(Patch,
            "/crm/v3/extensions/calling/{appId}/settings/channel-connection",
            &[200], &["developers-write"]),
        UpdateSettingsRecording: Description::of(Patch,
            "/crm/v3/extensions/calling/{appId}/settings/recording",
            &[200], &["developers-write"]),
    }
}
