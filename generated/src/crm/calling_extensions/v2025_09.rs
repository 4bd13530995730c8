// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/calling-extensions`, version `2025-09`: 13 operations, 18 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/calling-extensions/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ChannelConnectionSettingsPatchRequest, ChannelConnectionSettingsRequest, ChannelConnectionSettingsResponse,
    CompanyCallerId, CompanyCallerIdCallerIdType, CompletedThirdPartyCallRequest,
    CompletedThirdPartyCallRequestFinalCallStatus, CompletedThirdPartyCallResponse,
    CompletedThirdPartyCallResponseCallerIdMatches, ContactCallerId,
    PublicContactType as ContactCallerIdCallerIdType, Error, ErrorDetail, FormattedPhoneNumber,
    FormattedPhoneNumberPhoneNumberType, MarkRecordingAsReadyRequest, ObjectCoordinates,
    RecordingSettingsPatchRequest, RecordingSettingsRequest, RecordingSettingsResponse, SettingsPatchRequest,
    SettingsRequest, CallingExtensionsSettingsResponse as SettingsResponse,
};

/// `DELETE /crm/extensions/calling/2025-09/{appId}/settings`
///
/// Answers 204. Needs the developer key.
pub type ArchiveSettings = crate::Call<crate::operations::ArchiveSettings, endpoint::ArchiveSettings>;

/// `DELETE /crm/extensions/calling/2025-09/{appId}/settings/channel-connection`
///
/// Answers 204. Needs the developer key.
pub type ArchiveSettingsChannelConnection =
    crate::Call<crate::operations::ArchiveSettingsChannelConnection, endpoint::ArchiveSettingsChannelConnection>;

/// `POST /crm/extensions/calling/2025-09/inbound-call`
///
/// Answers 200 (`CompletedThirdPartyCallResponse`). Any of 7 scopes.
pub type CreateInboundCall =
    crate::Call<crate::operations::CreateInboundCall, crate::endpoints::crm_calling_extensions_v2025_09::CreateInboundCall>;

/// `POST /crm/extensions/calling/2025-09/recordings/ready`
///
/// Answers 204. Any of 7 scopes.
pub type CreateRecordingReady = crate::Call<crate::operations::CreateRecordingReady, endpoint::CreateRecordingReady>;

/// `POST /crm/extensions/calling/2025-09/{appId}/settings`
///
/// Answers 200 (`SettingsResponse`). Needs the developer key.
pub type CreateSettings = crate::Call<crate::operations::CreateSettings, endpoint::CreateSettings>;

/// `POST /crm/extensions/calling/2025-09/{appId}/settings/channel-connection`
///
/// Answers 200 (`ChannelConnectionSettingsResponse`). Needs the developer key.
pub type CreateSettingsChannelConnection =
    crate::Call<crate::operations::CreateSettingsChannelConnection, endpoint::CreateSettingsChannelConnection>;

/// `POST /crm/extensions/calling/2025-09/{appId}/settings/recording`
///
/// Answers 200 (`RecordingSettingsResponse`). Needs the developer key.
pub type CreateSettingsRecording =
    crate::Call<crate::operations::CreateSettingsRecording, endpoint::CreateSettingsRecording>;

/// `GET /crm/extensions/calling/2025-09/{appId}/settings`
///
/// Answers 200 (`SettingsResponse`). Needs the developer key.
pub type GetSettings = crate::Call<crate::operations::GetSettings, endpoint::GetSettings>;

/// `GET /crm/extensions/calling/2025-09/{appId}/settings/channel-connection`
///
/// Answers 200 (`ChannelConnectionSettingsResponse`). Needs the developer key.
pub type GetSettingsChannelConnection =
    crate::Call<crate::operations::GetSettingsChannelConnection, endpoint::GetSettingsChannelConnection>;

/// `GET /crm/extensions/calling/2025-09/{appId}/settings/recording`
///
/// Answers 200 (`RecordingSettingsResponse`). Needs the developer key.
pub type GetSettingsRecording = crate::Call<crate::operations::GetSettingsRecording, endpoint::GetSettingsRecording>;

/// `PATCH /crm/extensions/calling/2025-09/{appId}/settings`
///
/// Answers 200 (`SettingsResponse`). Needs the developer key.
pub type UpdateSettings = crate::Call<crate::operations::UpdateSettings, endpoint::UpdateSettings>;

/// `PATCH /crm/extensions/calling/2025-09/{appId}/settings/channel-connection`
///
/// Answers 200 (`ChannelConnectionSettingsResponse`). Needs the developer key.
pub type UpdateSettingsChannelConnection =
    crate::Call<crate::operations::UpdateSettingsChannelConnection, endpoint::UpdateSettingsChannelConnection>;

/// `PATCH /crm/extensions/calling/2025-09/{appId}/settings/recording`
///
/// Answers 200 (`RecordingSettingsResponse`). Needs the developer key.
pub type UpdateSettingsRecording =
    crate::Call<crate::operations::UpdateSettingsRecording, endpoint::UpdateSettingsRecording>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "contacts", "crm.objects.contacts.highly_sensitive.write",
            "crm.objects.contacts.highly_sensitive.write.v2", "crm.objects.contacts.sensitive.write",
            "crm.objects.contacts.sensitive.write.v2", "crm.objects.contacts.write", "crm.schemas.contacts.write",
        ],
    ];

    crate::runtime::endpoints! {
        ArchiveSettings: Description::of(Delete,
            "/crm/extensions/calling/2025-09/{appId}/settings",
            &[204], &[]).developer_key(),
        ArchiveSettingsChannelConnection: Description::of(Delete,
            "/crm/extensions/calling/2025-09/{appId}/settings/channel-connection",
            &[204], &[]).developer_key(),
        CreateRecordingReady: Description::of(Post,
            "/crm/extensions/calling/2025-09/recordings/ready",
            &[204], SCOPES[0]),
        CreateSettings: Description::of(Post,
            "/crm/extensions/calling/2025-09/{appId}/settings",
            &[200], &[]).developer_key(),
        CreateSettingsChannelConnection: Description::of(Post,
            "/crm/extensions/calling/2025-09/{appId}/settings/channel-connection",
            &[200], &[]).developer_key(),
        CreateSettingsRecording: Description::of(Post,
            "/crm/extensions/calling/2025-09/{appId}/settings/recording",
            &[200], &[]).developer_key(),
        GetSettings: Description::of(Get,
            "/crm/extensions/calling/2025-09/{appId}/settings",
            &[200], &[]).developer_key(),
        GetSettingsChannelConnection: Description::of(Get,
            "/crm/extensions/calling/2025-09/{appId}/settings/channel-connection",
            &[200], &[]).developer_key(),
        GetSettingsRecording: Description::of(Get,
            "/crm/extensions/calling/2025-09/{appId}/settings/recording",
            &[200], &[]).developer_key(),
        UpdateSettings: Description::of(Patch,
            "/crm/extensions/calling/2025-09/{appId}/settings",
            &[200], &[]).developer_key(),
        UpdateSettingsChannelConnection: Description::of(Patch,
            "/crm/extensions/calling/2025-09/{appId}/settings/channel-connection",
            &[200], &[]).developer_key(),
        UpdateSettingsRecording: Description::of(Patch,
            "/crm/extensions/calling/2025-09/{appId}/settings/recording",
            &[200], &[]).developer_key(),
    }
}
