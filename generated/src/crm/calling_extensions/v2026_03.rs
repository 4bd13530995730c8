// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/calling-extensions`, version `2026-03`: 13 operations, 18 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/crm/calling-extensions/2026-03.yaml`.

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

/// `DELETE /crm/extensions/calling/2026-03/{appId}/settings`
///
/// Answers 204. Scopes: `developers-write`.
pub type ArchiveSettings = crate::operations::ArchiveSettings<endpoint::ArchiveSettings>;

/// `DELETE /crm/extensions/calling/2026-03/{appId}/settings/channel-connection`
///
/// Answers 204. Scopes: `developers-write`.
pub type ArchiveSettingsChannelConnection =
    crate::operations::ArchiveSettingsChannelConnection<endpoint::ArchiveSettingsChannelConnection>;

/// `POST /crm/extensions/calling/2026-03/inbound-call`
///
/// Answers 200. Scopes: `crm.objects.contacts.highly_sensitive.write.v2`, `crm.objects.contacts.sensitive.write.v2`, `crm.objects.contacts.write`, `crm.schemas.contacts.write`.
pub type CreateInboundCall =
    crate::operations::CreateInboundCall<crate::endpoints::crm_calling_extensions_v2026_03::CreateInboundCall>;

/// `POST /crm/extensions/calling/2026-03/recordings/ready`
///
/// Answers 204. Scopes: `crm.objects.contacts.highly_sensitive.write.v2`, `crm.objects.contacts.sensitive.write.v2`, `crm.objects.contacts.write`, `crm.schemas.contacts.write`.
pub type CreateRecordingReady = crate::operations::CreateRecordingReady<endpoint::CreateRecordingReady>;

/// `POST /crm/extensions/calling/2026-03/{appId}/settings`
///
/// Answers 200. Scopes: `developers-write`.
pub type CreateSettings = crate::operations::CreateSettings<endpoint::CreateSettings>;

/// `POST /crm/extensions/calling/2026-03/{appId}/settings/channel-connection`
///
/// Answers 200. Scopes: `developers-write`.
pub type CreateSettingsChannelConnection =
    crate::operations::CreateSettingsChannelConnection<endpoint::CreateSettingsChannelConnection>;

/// `POST /crm/extensions/calling/2026-03/{appId}/settings/recording`
///
/// Answers 200. Scopes: `developers-write`.
pub type CreateSettingsRecording = crate::operations::CreateSettingsRecording<endpoint::CreateSettingsRecording>;

/// `GET /crm/extensions/calling/2026-03/{appId}/settings`
///
/// Answers 200. Scopes: `developers-read`.
pub type GetSettings = crate::operations::GetSettings<endpoint::GetSettings>;

/// `GET /crm/extensions/calling/2026-03/{appId}/settings/channel-connection`
///
/// Answers 200. Scopes: `developers-read`.
pub type GetSettingsChannelConnection =
    crate::operations::GetSettingsChannelConnection<endpoint::GetSettingsChannelConnection>;

/// `GET /crm/extensions/calling/2026-03/{appId}/settings/recording`
///
/// Answers 200. Scopes: `developers-read`.
pub type GetSettingsRecording = crate::operations::GetSettingsRecording<endpoint::GetSettingsRecording>;

/// `PATCH /crm/extensions/calling/2026-03/{appId}/settings`
///
/// Answers 200. Scopes: `developers-write`.
pub type UpdateSettings = crate::operations::UpdateSettings<endpoint::UpdateSettings>;

/// `PATCH /crm/extensions/calling/2026-03/{appId}/settings/channel-connection`
///
/// Answers 200. Scopes: `developers-write`.
pub type UpdateSettingsChannelConnection =
    crate::operations::UpdateSettingsChannelConnection<endpoint::UpdateSettingsChannelConnection>;

/// `PATCH /crm/extensions/calling/2026-03/{appId}/settings/recording`
///
/// Answers 200. Scopes: `developers-write`.
pub type UpdateSettingsRecording = crate::operations::UpdateSettingsRecording<endpoint::UpdateSettingsRecording>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveSettings: Description::delete("/crm/extensions/calling/2026-03/{appId}/settings")
            .statuses(&[204])
            .scopes(&["developers-write"]),
        ArchiveSettingsChannelConnection: Description::delete("/crm/extensions/calling/2026-03/{appId}/settings/channel-connection")
            .statuses(&[204])
            .scopes(&["developers-write"]),
        CreateRecordingReady: Description::post("/crm/extensions/calling/2026-03/recordings/ready")
            .statuses(&[204])
            .scopes(&["crm.objects.contacts.highly_sensitive.write.v2", "crm.objects.contacts.sensitive.write.v2", "crm.objects.contacts.write", "crm.schemas.contacts.write"]),
        CreateSettings: Description::post("/crm/extensions/calling/2026-03/{appId}/settings")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        CreateSettingsChannelConnection: Description::post("/crm/extensions/calling/2026-03/{appId}/settings/channel-connection")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        CreateSettingsRecording: Description::post("/crm/extensions/calling/2026-03/{appId}/settings/recording")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        GetSettings: Description::get("/crm/extensions/calling/2026-03/{appId}/settings")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        GetSettingsChannelConnection: Description::get("/crm/extensions/calling/2026-03/{appId}/settings/channel-connection")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        GetSettingsRecording: Description::get("/crm/extensions/calling/2026-03/{appId}/settings/recording")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        UpdateSettings: Description::patch("/crm/extensions/calling/2026-03/{appId}/settings")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        UpdateSettingsChannelConnection: Description::patch("/crm/extensions/calling/2026-03/{appId}/settings/channel-connection")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        UpdateSettingsRecording: Description::patch("/crm/extensions/calling/2026-03/{appId}/settings/recording")
            .statuses(&[200])
            .scopes(&["developers-write"]),
    }
}
